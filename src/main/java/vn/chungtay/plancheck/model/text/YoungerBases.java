package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Documents that a plan rests on and that are younger than the plan: by their day, or by the year in their number. */
final class YoungerBases implements TextRule {

    private static final Pattern BASIS = Pattern.compile("^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)(?!\\p{L}).*");
    /** Days of laws that begin to apply later, and limits, are no days of issue. */
    private static final Pattern ISSUED = Pattern.compile("(?isu).*(?:\\d|\\p{L}) (?:ngày )?$");
    private static final Pattern LATER = Pattern.compile("(?isu).*(?:hiệu lực|đến|trước|từ|kể từ|hết|giai đoạn|thời hạn)(?: thi hành)?(?: ngày| từ ngày)?\\s*$");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        plan.ownDate().ifPresent(own -> {
            plan.citations().stream().filter(it -> it.zone() != Zone.ANNEX).forEach(it -> cited(it, own, findings));
            plan.paragraphs().stream()
                    .filter(it -> it.zone() == Zone.HEAD || it.zone() == Zone.DECISION)
                    .filter(it -> BASIS.matcher(it.text()).matches())
                    .forEach(it -> basis(plan, it, own, findings));
        });
        return findings;
    }

    private static void cited(Citation cited, LocalDate own, List<Finding> findings) {
        var day = cited.date();
        var year = cited.year().orElse(0);
        if (day.filter(own::isBefore).isEmpty() && (day.isPresent() || year <= own.getYear())) return;
        findings.add(finding(cited.place(), day.map(WrittenDay::written).orElse("năm " + year), own));
    }

    /** A law has no number in many papers: "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015". */
    private static void basis(Writing plan, Paragraph basis, LocalDate own, List<Finding> findings) {
        WrittenDay.in(basis.text()).stream()
                .filter(it -> it.day().filter(own::isBefore).isPresent() && !isCited(plan, basis, it.day().get()))
                .filter(it -> ISSUED.matcher(basis.text().substring(0, it.start())).matches() && !LATER.matcher(basis.text().substring(0, it.start())).matches())
                .forEach(it -> findings.add(finding(basis.place(it.start(), it.printed()), WrittenDay.written(it.day().orElseThrow()), own)));
    }

    private static boolean isCited(Writing plan, Paragraph basis, LocalDate day) {
        var lines = basis.lines().stream().map(Line::number).toList();
        return plan.citations().stream().anyMatch(it -> lines.contains(it.place().line()) && it.date().filter(day::equals).isPresent());
    }

    private static Finding finding(Place place, String day, LocalDate own) {
        return Found.gap(
                FindingKind.DATE, place, place.quote(), "",
                Said.of("plancheck.text.younger_than_plan", place.quote(), day, WrittenDay.written(own)), List.of());
    }
}
