package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.geography.UnitLevel;

/**
 * Who else should get a plan, and who of those that it names is gone.
 *
 * @param rows each name once, for the first of its reasons
 * @param gone names of the plan under which there is no office on its day
 */
public record RecipientProposal(List<Row> rows, List<Gone> gone) {

    /** Why somebody should get it; an earlier reason counts before a later one. */
    public enum Why {
        /** It has a duty by the plan. */
        DUTY,
        /** It is one to whom plans of this level are brought. */
        RECEIVES,
        /** It stands in the list that the unit keeps. */
        KEPT,
        /** Other plans of this level went to such a one. */
        USUAL
    }

    /** @param there whether the plan names it already */
    public record Row(String name, Why why, boolean there) {}

    /** @param successor name of the one that took over; empty if not known */
    public record Gone(String name, String successor) {}

    public RecipientProposal {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
    }

    /**
     * @param named the recipients that the plan has
     * @param found names by the reason for them
     * @param offices of all levels
     * @param level of the plan
     * @param day of the plan
     */
    public static RecipientProposal of(
            List<String> named, Map<Why, List<String>> found, Collection<Office> offices, UnitLevel level, LocalDate day) {
        var rows = new LinkedHashMap<String, Row>();
        for (var why : Why.values()) {
            for (var name : found.getOrDefault(why, List.of())) {
                if (gone(name, offices, level, day).isPresent()) continue;
                rows.putIfAbsent(Office.key(name), new Row(name.strip(), why, there(name, named, offices)));
            }
        }
        var gone = new ArrayList<Gone>();
        named.forEach(it -> gone(it, offices, level, day).ifPresent(gone::add));
        return new RecipientProposal(List.copyOf(rows.values()), gone);
    }

    /** By the same name, or by another name of the same office. */
    private static boolean there(String name, List<String> named, Collection<Office> offices) {
        if (named.stream().anyMatch(it -> Office.key(it).equals(Office.key(name)))) return true;
        return offices.stream()
                .filter(it -> it.isCalled(name))
                .anyMatch(it -> named.stream().anyMatch(it::isCalled));
    }

    /** Offices of other levels have no say: a district's Phòng is not the commune's. */
    private static Optional<Gone> gone(String name, Collection<Office> offices, UnitLevel level, LocalDate day) {
        var meant = offices.stream().filter(it -> it.level() == level && it.isCalled(bare(name))).toList();
        if (meant.isEmpty() || meant.stream().anyMatch(it -> it.thereOn(day))) return Optional.empty();
        var successor = meant.getFirst().takenOverBy().flatMap(code ->
                offices.stream().filter(it -> it.code().equals(code)).map(Office::name).findFirst());
        return Optional.of(new Gone(name.strip(), successor.orElse("")));
    }

    /** Without a remark such as "(thay b/c)". */
    private static String bare(String name) {
        return name.replaceAll("\\([^)]*\\)", "").strip();
    }
}
