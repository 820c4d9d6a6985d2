package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Reports that are asked for without a day. */
final class ReportingDates implements TextRule {

    private static final Pattern DUTY = Pattern.compile(
            "(?iu)báo cáo[^.;]*(?:theo quy định|định kỳ|hàng năm|hằng năm|hàng quý|hằng quý)|(?:định kỳ|hàng năm|hằng năm)[^.;]*báo cáo");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:trước|chậm nhất|vào|muộn nhất)[^.;]{0,20}ngày\\s*\\d{1,2}|ngày \\d{1,2} hằng tháng|ngày \\d{1,2} hàng tháng|ngày \\d{1,2} của tháng");

    @Override
    public List<Finding> findings(Writing plan) {
        var duties = plan.paragraphs(Zone.BODY).filter(it -> DUTY.matcher(it.text()).find()).toList();
        var dated = plan.paragraphs(Zone.BODY)
                .filter(it -> it.text().contains("áo cáo"))
                .anyMatch(it -> DAY.matcher(it.text()).find());
        if (duties.isEmpty() || dated) return List.of();
        var first = duties.getLast();
        var found = DUTY.matcher(first.text());
        var printed = found.find() ? found.group() : "";
        return List.of(Found.gap(
                FindingKind.MISSING, first.place(found.start(), printed), printed, "",
                Said.of("plancheck.text.report_without_day", String.valueOf(duties.size())),
                duties.subList(0, duties.size() - 1).stream().map(it -> it.first().place()).toList()));
    }
}
