"""rocrate_cache.py CACHE URL FILE: puts FILE into the HTTP cache of roc-validator as the answer for URL.

The validator then works without a network.
"""

import io
import sys

from requests import Response
from requests.adapters import BaseAdapter
from requests_cache import CachedSession
from urllib3 import HTTPResponse

cache, url, file = sys.argv[1:]


class LocalFile(BaseAdapter):
    def send(self, request, **_):
        with open(file, "rb") as source:
            body = source.read()
        headers = {"Content-Type": "application/ld+json"}
        response = Response()
        response.status_code, response.reason, response.encoding = 200, "OK", "utf-8"
        response.url, response.request = request.url, request
        response.headers.update(headers)
        response.raw = HTTPResponse(body=io.BytesIO(body), status=200, headers=headers, preload_content=False)
        return response

    def close(self):
        pass


http = CachedSession(cache_name=cache, expire_after=-1, backend="sqlite", allowable_methods=("GET",))
http.mount(url, LocalFile())
answer = http.get(url, headers={"Accept": "application/ld+json, application/json"})
assert answer.json(), url
