package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * The section that a plan of the programme usually has (DOC-13) and this one has not, and a specific objective without the
 * general one. A short plan, or one that leaves out several of the usual sections, has an order of its own.
 */
final class Sections implements TextRule {

    private static final Map<String, Pattern> USUAL = new LinkedHashMap<>();
    /** Where the work, or the money, is told in the text itself, no heading has to say so. */
    private static final Map<String, Pattern> IN_THE_TEXT = Map.of(
            "nội dung, dự án", Pattern.compile("du an \\d"), "kinh phí", Pattern.compile("\\d (?:trieu |ty |nghin )?dong|don vi(?: tinh)?: (?:trieu|ty|nghin|dong)"));
    private static final int LEAST = 5;

    static {
        USUAL.put("mục tiêu", Pattern.compile("muc tieu|chi tieu"));
        USUAL.put("nội dung, dự án", Pattern.compile("du an|noi dung|nhiem vu|hoat dong"));
        USUAL.put("giải pháp", Pattern.compile("giai phap|bien phap"));
        USUAL.put("kinh phí", Pattern.compile("kinh phi|nguon von|nguon luc|ngan sach"));
        USUAL.put("tổ chức thực hiện", Pattern.compile("to chuc thuc hien|phan cong|trach nhiem"));
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        left(plan).ifPresent(findings::add);
        var specific = plan.headings().stream().filter(it -> Letters.fold(it.title()).startsWith("muc tieu cu the")).findFirst();
        var general = plan.lines().stream().map(it -> Letters.fold(it.text()))
                .anyMatch(it -> it.contains("muc tieu chung") || it.contains("muc tieu tong quat"));
        if (specific.isPresent() && !general) {
            findings.add(Found.wording(
                    FindingKind.MISSING, specific.get().line().place(), specific.get().title(), "",
                    Said.of("plancheck.text.no_general_objective"), List.of()));
        }
        return findings;
    }

    private static Optional<Finding> left(Writing plan) {
        var sections = plan.sections().toList();
        if (sections.size() < LEAST) return Optional.empty();
        var titles = plan.headings().stream()
                .filter(it -> it.line().zone() == Zone.BODY && it.kind() != Heading.Kind.LETTER && it.title().length() < 120)
                .map(it -> Letters.fold(it.title()))
                .toList();
        var missing = USUAL.entrySet().stream()
                .filter(it -> titles.stream().noneMatch(title -> it.getValue().matcher(title).find()))
                .map(Map.Entry::getKey)
                .toList();
        if (missing.size() != 1 || isInTheText(plan, missing.getFirst())) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.MISSING, sections.getFirst().line().place(), "", missing.getFirst(),
                Said.of("plancheck.text.sections_missing", missing.getFirst()), List.of()));
    }

    private static boolean isInTheText(Writing plan, String section) {
        return IN_THE_TEXT.containsKey(section)
                && plan.lines().stream().anyMatch(it -> IN_THE_TEXT.get(section).matcher(Letters.fold(it.text())).find());
    }
}
