package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.model.Reporters;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PromisedTarget;

/**
 * The form in which an office reports: the targets that it leads, or those of them that its reports are about, then the
 * parts that it leads; and to whom it goes (ROL-04). Whoever asks has been asked whether they may look.
 */
@Component
class ReportSheets {

    private final ReadDuties duties;
    private final ReadParts parts;
    private final OfficeCatalogue offices;
    private final Programmes programmes;

    ReportSheets(ReadDuties duties, ReadParts parts, OfficeCatalogue offices, Programmes programmes) {
        this.duties = duties;
        this.parts = parts;
        this.offices = offices;
        this.programmes = programmes;
    }

    /** @param organisation however the plan spells it */
    ReportSheet of(PlanId plan, String organisation) {
        var sheet = duties.of(plan, null);
        var office = office(sheet.plan(), organisation);
        var lines = new ArrayList<ReportSheet.Line>();
        sheet.promised().stream()
                .filter(it -> same(office, organisation, it.lead()) && asked(office, it))
                .forEach(it -> lines.add(new ReportSheet.Line(
                        ReportSheet.About.TARGET, it.id().value().toString(), it.name(), it.text())));
        parts.of(sheet.plan().version().id()).stream()
                .filter(it -> it.leads().stream().anyMatch(one -> same(office, organisation, one.organisation())))
                .map(ProgrammePart::component)
                .forEach(it -> lines.add(new ReportSheet.Line(
                        ReportSheet.About.PART, it.value(), name(sheet.plan(), it), "")));
        return new ReportSheet(organisation, receiver(sheet.plan(), office, organisation), lines);
    }

    private Optional<Office> office(ReadPlans.Whole whole, String organisation) {
        return offices.of(whole.plan().level()).stream()
                .filter(it -> it.isCalled(organisation) && it.thereIn(whole.plan().years().to()))
                .findFirst();
    }

    private static boolean same(Optional<Office> office, String organisation, String written) {
        return Office.same(organisation, written) || office.filter(it -> it.isCalled(written)).isPresent();
    }

    private static boolean asked(Optional<Office> office, PromisedTarget target) {
        return office.map(Office::reports)
                .filter(it -> !it.indicators().isEmpty())
                .map(it -> it.indicators().contains(target.indicator()))
                .orElse(true);
    }

    private String name(ReadPlans.Whole whole, ComponentCode code) {
        return programmes.of(whole.plan().years().from())
                .flatMap(it -> it.component(code))
                .map(it -> code.value() + " " + it.name())
                .orElse(code.value());
    }

    /** As the plan says it, the line that names the office before one that means all; then as is usual. */
    private String receiver(ReadPlans.Whole whole, Optional<Office> office, String organisation) {
        var lines = whole.text().lines(TextPart.REPORT);
        var named = lines.stream().filter(it -> same(office, organisation, it.getFirst()));
        var meant = lines.stream().filter(it -> Reporters.means(it.getFirst(), organisation));
        return Stream.concat(named, meant)
                .findFirst()
                .map(ReportSheets::receiver)
                .or(() -> usual(office))
                .orElse(whole.version().head().standingAgency());
    }

    /** To whom a village reports. */
    static String receiverOfVillages(ReadPlans.Whole whole) {
        return whole.text().lines(TextPart.REPORT).stream()
                .filter(it -> Reporters.villages(it.getFirst()))
                .findFirst()
                .map(ReportSheets::receiver)
                .orElse(whole.version().head().standingAgency());
    }

    /** Through whom it goes, if the plan says so; that office has it in hand. */
    private static String receiver(List<String> line) {
        return line.get(2).isBlank() ? line.get(1).strip() : line.get(2).strip();
    }

    private Optional<String> usual(Optional<Office> office) {
        return office.map(Office::reports)
                .flatMap(it -> offices.all().stream().filter(one -> one.code().equals(it.to())).findFirst())
                .map(Office::name);
    }
}
