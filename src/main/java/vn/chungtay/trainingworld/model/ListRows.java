package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;

/**
 * Invented households as an official would type them into a list: one row a person, the head first, the newest review
 * of the household in the row of its head.
 */
public final class ListRows {

    public static final List<String> HEADER = List.of(
            "Mã hộ", "Thôn, bản", "Họ và tên", "Quan hệ với chủ hộ", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD",
            "Loại hộ", "Điểm B1", "Thu nhập bình quân", "Chỉ số thiếu hụt", "Nguyên nhân nghèo", "Số quyết định",
            "Ngày quyết định");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> ethnicities;
    private final Function<UnitId, String> villages;

    /**
     * @param ethnicities names by code
     * @param villages names as the list writes them
     */
    public ListRows(Map<String, String> ethnicities, Function<UnitId, String> villages) {
        this.ethnicities = Map.copyOf(ethnicities);
        this.villages = villages;
        for (var row : Table.read("list_words.csv")) words.put(row.get("kind") + row.get("code"), row.get("word"));
    }

    public List<List<String>> of(HouseholdRow household) {
        return household.members().stream()
                .sorted(Comparator.comparing(it -> it.relation() != Relation.HEAD))
                .map(it -> row(household, it))
                .toList();
    }

    private List<String> row(HouseholdRow household, MemberRow member) {
        var details = member.details();
        var number = details.nationalId();
        var head = member.relation() == Relation.HEAD;
        var cells = new ArrayList<String>();
        cells.add(text(household.code()));
        cells.add(head ? villages.apply(household.village()) : "");
        cells.add(details.name());
        cells.add(word("relation", member.relation()));
        cells.add(Vietnamese.date(details.born()));
        cells.add(word("sex", details.sex()));
        cells.add(ethnicities.getOrDefault(details.ethnicity(), ""));
        cells.add(number == null ? "" : number.digits());
        cells.addAll(head ? review(household) : List.of("", "", "", "", "", "", ""));
        return cells;
    }

    private List<String> review(HouseholdRow household) {
        var look = household.assessments().getLast();
        var given = household.classes().getLast();
        return List.of(
                word("class", given.povertyClass()),
                look.evidence().b1Score().stream().mapToObj(String::valueOf).collect(Collectors.joining()),
                look.evidence().monthlyIncomeDong().stream().mapToObj(String::valueOf).collect(Collectors.joining()),
                lacking(look),
                look.causes().stream().sorted().map(it -> word("cause", it)).collect(Collectors.joining("; ")),
                text(given.decisionNo()),
                date(given.decidedOn()));
    }

    private static String lacking(AssessmentRow look) {
        var numbers = look.evidence().deprivations().lacking();
        return numbers.isEmpty() ? "Không" : numbers.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private String word(String kind, Enum<?> value) {
        return words.getOrDefault(kind + value.name(), "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }
}
