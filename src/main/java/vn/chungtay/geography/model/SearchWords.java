package vn.chungtay.geography.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.platform.Vietnamese;

/**
 * What somebody typed to find a unit: "TT Đình Cả", "thi tran dinh ca", "05716".
 *
 * @param whole the folded text
 * @param bare the folded text without the word of a kind in front
 * @param kinds the kinds that the word in front may mean; empty without one
 */
public record SearchWords(String whole, String bare, Set<UnitKind> kinds) {

    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:()]");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,5}");
    private static final Map<String, Set<UnitKind>> WORDS = Map.ofEntries(
            Map.entry("tinh", Set.of(UnitKind.TINH)),
            Map.entry("thanh pho", Set.of(UnitKind.THANH_PHO_TRUNG_UONG, UnitKind.THANH_PHO)),
            Map.entry("tp", Set.of(UnitKind.THANH_PHO_TRUNG_UONG, UnitKind.THANH_PHO)),
            Map.entry("quan", Set.of(UnitKind.QUAN)),
            Map.entry("huyen", Set.of(UnitKind.HUYEN)),
            Map.entry("thi xa", Set.of(UnitKind.THI_XA)),
            Map.entry("tx", Set.of(UnitKind.THI_XA)),
            Map.entry("phuong", Set.of(UnitKind.PHUONG)),
            Map.entry("p", Set.of(UnitKind.PHUONG)),
            Map.entry("xa", Set.of(UnitKind.XA)),
            Map.entry("x", Set.of(UnitKind.XA)),
            Map.entry("thi tran", Set.of(UnitKind.THI_TRAN)),
            Map.entry("tt", Set.of(UnitKind.THI_TRAN)),
            Map.entry("dac khu", Set.of(UnitKind.DAC_KHU)),
            Map.entry("thon", Set.of(UnitKind.THON)),
            Map.entry("xom", Set.of(UnitKind.XOM)),
            Map.entry("ban", Set.of(UnitKind.BAN)),
            Map.entry("ap", Set.of(UnitKind.AP)),
            Map.entry("khom", Set.of(UnitKind.KHOM)),
            Map.entry("to dan pho", Set.of(UnitKind.TO_DAN_PHO)),
            Map.entry("tdp", Set.of(UnitKind.TO_DAN_PHO)),
            Map.entry("buon", Set.of(UnitKind.BUON)),
            Map.entry("lang", Set.of(UnitKind.LANG)));
    private static final List<String> LONGEST_FIRST = WORDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    public static SearchWords of(String typed) {
        var whole = Vietnamese.fold(PUNCTUATION.matcher(typed).replaceAll(" ")).replace('’', '\'');
        return LONGEST_FIRST.stream()
                .filter(word -> whole.startsWith(word + " "))
                .findFirst()
                .map(word -> new SearchWords(whole, whole.substring(word.length() + 1), WORDS.get(word)))
                .orElse(new SearchWords(whole, whole, Set.of()));
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }

    public boolean isCode() {
        return DIGITS.matcher(whole).matches();
    }
}
