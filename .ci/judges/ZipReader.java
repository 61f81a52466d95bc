// Reads a ZIP both ways that Java knows: by its directory and as a stream.   exit 0: both read every entry
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;

public class ZipReader {
    public static void main(String[] args) throws Exception {
        Path archive = Path.of(args[0]);
        try (FileSystem zip = FileSystems.newFileSystem(archive, (ClassLoader) null);
             var paths = Files.walk(zip.getPath("/"))) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            for (Path file : files) Files.readAllBytes(file);
        }
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                entries++;
            }
        }
        if (entries == 0) throw new IllegalStateException("the stream shows no entry");
    }
}
