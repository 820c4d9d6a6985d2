package vn.chungtay.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.standards.model.ComingStandard;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardFiles;

/** The standard from 2027 as the program ships it, and as it would be had its missing parts been loaded: data alone. */
public final class GivenNextStandard {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String FOLDER = "standards/classification/";
    private static final String INDICATORS = FOLDER + "indicators.yaml";
    private static final String NEXT_LIST = "  2027-01-01:";
    private static final String DRAFT = "        confidence: draft\n";

    private final Map<String, String> texts = new HashMap<>();

    public static GivenNextStandard shipped() {
        return new GivenNextStandard();
    }

    /** The threshold of this indicator is loaded, in the words and with the measure of the standard before. */
    public GivenNextStandard withFormerThreshold(String code) {
        var before = text(INDICATORS).substring(0, text(INDICATORS).indexOf(NEXT_LIST));
        var block = before.substring(before.indexOf("code: \"" + code + "\""));
        block = block.substring(0, block.indexOf("        confidence:"));
        var words = block.substring(block.indexOf("        deprived_when:"));
        var rest = before.substring(before.indexOf("code: \"" + code + "\""));
        int end = rest.indexOf("      - number:");
        rest = end < 0 ? rest.substring(0, rest.indexOf("    basis:")) : rest.substring(0, end);
        int measure = rest.indexOf("        measure:");
        return threshold(code, words, measure < 0 ? "" : rest.substring(measure));
    }

    /** The threshold of this indicator is loaded as a new one. */
    public GivenNextStandard withThreshold(String code, String deprivedWhen, String measure) {
        return threshold(code, "        deprived_when: \"" + deprivedWhen + "\"\n", "        measure:\n          " + measure + "\n");
    }

    /** The band of average living standard is loaded, for any work. */
    public GivenNextStandard withAverageStandard(long rural, long urban) {
        append("average_standard_ceiling", "    rural: " + rural + "\n    urban: " + urban + "\n");
        append("average_standard_livelihood", "    value: not_required\n");
        return this;
    }

    private void append(String file, String value) {
        var path = FOLDER + file + ".yaml";
        var basis = "    basis:\n      document: NĐ 351/2025/NĐ-CP\n      checked_on: 2026-12-01\n      verified: false\n"
                + "      confidence: secondary\n      seen_in: \"công báo của một bài kiểm thử\"\n";
        var until = "known_in_force_until: 2026-12-31";
        texts.put(path, text(path).replace(until, NEXT_LIST + "\n" + value + basis + "known_in_force_until: 2030-12-31"));
    }

    private GivenNextStandard threshold(String code, String words, String measure) {
        var text = text(INDICATORS);
        int at = text.indexOf("code: \"" + code + "\"", text.indexOf(NEXT_LIST));
        int draft = text.indexOf(DRAFT, at);
        texts.put(INDICATORS, text.substring(0, draft) + words + DRAFT + measure + text.substring(draft + DRAFT.length()));
        return this;
    }

    public StandardsBook book() {
        return new StandardsBook(new StandardFiles(this::text).read());
    }

    /** Announced on the day of the stories. */
    public NextStandard next() {
        return ComingStandard.after(DAY, book(), edition()).orElseThrow();
    }

    private EditionId edition() {
        var all = new HashMap<String, String>();
        new StandardFiles(path -> all.computeIfAbsent(path, this::text)).read();
        return Edition.of(all).id();
    }

    private String text(String path) {
        return texts.computeIfAbsent(path, GivenNextStandard::onClassPath);
    }

    private static String onClassPath(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
