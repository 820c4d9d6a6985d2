package vn.chungtay.plans.usecase;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.HeldDuty;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.ProgrammeComponent;
import vn.chungtay.programme.Programmes;

/** What organisations of a level usually do, to choose from for a plan. Nothing gets into a plan that nobody chose. */
@Component
public class ProposeDuties {

    private static final Pattern CODE = Pattern.compile("DA\\d+(-TDA\\d+)?");

    private final Access access;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final OfficeCatalogue offices;
    private final Programmes programmes;
    private final EditPlan edit;

    ProposeDuties(
            Access access,
            PlanStore plans,
            PlanTextStore texts,
            OfficeCatalogue offices,
            Programmes programmes,
            EditPlan edit) {
        this.access = access;
        this.plans = plans;
        this.texts = texts;
        this.offices = offices;
        this.programmes = programmes;
        this.edit = edit;
    }

    /**
     * A usual duty.
     *
     * @param number by which it is chosen
     * @param from name of the office that had it before and is gone; empty for a duty of its own
     * @param there whether the plan says it already
     */
    public record Proposal(int number, Office office, Office.UsualDuty duty, String from, boolean there) {

        List<String> line() {
            return List.of(office.name(), duty.role().name(), duty.task(), duty.about());
        }
    }

    /** Of the organisations that are there in the last year of the plan. */
    @Transactional(readOnly = true)
    public List<Proposal> forPlan(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var written = texts.of(plans.versions(id).getLast().id()).lines(TextPart.DUTY);
        var proposals = new ArrayList<Proposal>();
        for (var office : offices.of(plan.level())) {
            if (!office.thereIn(plan.years().to())) continue;
            for (var held : HeldDuty.of(office, offices.all(), plan.years().to())) {
                var from = held.leftTo(office) ? held.from().name() : "";
                var said = inWords(held.duty(), plan.years().to());
                var bare = new Proposal(proposals.size() + 1, office, said, from, false);
                proposals.add(new Proposal(bare.number(), office, said, from, written.contains(bare.line())));
            }
        }
        return proposals;
    }

    /** A component that the programme of the year does not have, or not yet, is named and not numbered. */
    private Office.UsualDuty inWords(Office.UsualDuty duty, int year) {
        var about = Arrays.stream(duty.about().split(";"))
                .map(String::strip)
                .map(it -> CODE.matcher(it).matches() ? named(new ComponentCode(it), year) : it)
                .collect(joining("; "));
        return new Office.UsualDuty(duty.role(), about, duty.task(), duty.seenIn());
    }

    private String named(ComponentCode code, int year) {
        if (programmes.of(year).flatMap(it -> it.component(code)).isPresent()) return code.value();
        return programmes.all().stream()
                .flatMap(it -> it.component(code).stream())
                .map(ProgrammeComponent::name)
                .findFirst()
                .orElse(code.value());
    }

    /** Adds the chosen ones below the lines that the plan has. */
    @Transactional
    public PlanOutcome take(PlanId id, VersionId version, int revision, Collection<Integer> numbers) {
        var chosen = forPlan(id).stream().filter(it -> numbers.contains(it.number()) && !it.there()).toList();
        if (chosen.isEmpty()) return new PlanOutcome.Refused("plans.duties.refusal.none_chosen");
        var lines = Stream.concat(
                        texts.of(version).lines(TextPart.DUTY).stream(), chosen.stream().map(Proposal::line))
                .toList();
        return edit.part(version, revision, TextPart.DUTY, lines);
    }
}
