package vn.chungtay.geography.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;

/**
 * A unit's kind and name as an official list writes them together: "Thị trấn Đình Cả". Spaces, Unicode form and the
 * shape of the apostrophe are put in order; letters and marks stay as printed.
 */
public record OfficialName(UnitKind kind, String name) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Map<String, List<UnitKind>> WORDS = Map.of(
            "tỉnh", List.of(UnitKind.TINH),
            "thành phố", List.of(UnitKind.THANH_PHO_TRUNG_UONG, UnitKind.THANH_PHO),
            "quận", List.of(UnitKind.QUAN),
            "huyện", List.of(UnitKind.HUYEN),
            "thị xã", List.of(UnitKind.THI_XA),
            "phường", List.of(UnitKind.PHUONG),
            "xã", List.of(UnitKind.XA),
            "thị trấn", List.of(UnitKind.THI_TRAN),
            "đặc khu", List.of(UnitKind.DAC_KHU));

    public static OfficialName read(String printed, UnitLevel level) {
        var text = tidy(printed);
        var lower = text.toLowerCase(Locale.ROOT);
        var word = WORDS.keySet().stream()
                .filter(it -> lower.startsWith(it + " "))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalArgumentException("no kind of unit in: " + printed));
        var kind = WORDS.get(word).stream()
                .filter(it -> it.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(printed + " is not of level " + level));
        return new OfficialName(kind, text.substring(word.length() + 1));
    }

    /** Whether both are one name and kind, whichever vowel carries the tone: Hòa and Hoà are the same. */
    public boolean isSpelledLike(OfficialName other) {
        return kind == other.kind && withToneLast(name).equals(withToneLast(other.name));
    }

    private static String tidy(String printed) {
        var text = Normalizer.normalize(printed, Normalizer.Form.NFC).replace('’', '\'');
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String withToneLast(String name) {
        var result = new StringBuilder();
        for (var word : name.split(" ")) {
            var letters = Normalizer.normalize(word, Normalizer.Form.NFD);
            result.append(TONES.matcher(letters).replaceAll(""));
            TONES.matcher(letters).results().forEach(tone -> result.append(tone.group()));
            result.append(' ');
        }
        return result.toString();
    }
}
