package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.store.PartCallStore;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.programme.ComponentCode;

/** The standing agency asks those who lead parts for them, gets them handed in, and gives back what is not ready (PLN-07). */
@Component
public class CompileParts {

    /** Of the number and day of a paper, in characters. */
    private static final int LONGEST = 200;

    private final OpenVersion open;
    private final Access access;
    private final OwnOffice office;
    private final PartStore parts;
    private final PartCallStore calls;
    private final Clock clock;

    CompileParts(
            OpenVersion open, Access access, OwnOffice office, PartStore parts, PartCallStore calls, Clock clock) {
        this.open = open;
        this.access = access;
        this.office = office;
        this.parts = parts;
        this.calls = calls;
        this.clock = clock;
    }

    /** Everybody who leads a part is asked for it by this day; who was asked before gets the new day. */
    @Transactional
    public PlanOutcome ask(VersionId id, int revision, LocalDate due) {
        return open.change(id, revision, "CALL", (plan, version) -> {
            var all = parts.of(id);
            if (all.stream().allMatch(it -> it.leads().isEmpty())) return Optional.of("plans.refusal.nobody_leads");
            all.forEach(part -> leads(part).forEach(it -> calls.ask(id, part.component(), it, due)));
            return Optional.empty();
        });
    }

    private static List<String> leads(ProgrammePart part) {
        return part.leads().stream().map(Assignment::organisation).distinct().toList();
    }

    /**
     * Whoever works in the office hands in its part themselves; somebody else names the paper that it sent.
     *
     * @param paper its number and day; may be empty for one's own
     */
    @Transactional
    public PlanOutcome handIn(VersionId id, int revision, ComponentCode component, String organisation, String paper) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            if (called(id, component, organisation).filter(PartCall::missing).isEmpty())
                return Optional.of("plans.refusal.not_asked_for");
            if (parts.find(id, component).filter(ProgrammePart::finished).isEmpty())
                return Optional.of("plans.refusal.part_unfinished");
            if (paper.isBlank() && !office.is(organisation)) return Optional.of("plans.refusal.hand_in_paper");
            if (paper.strip().length() > LONGEST) return Optional.of("plans.refusal.hand_in_paper_long");
            calls.handIn(id, component, organisation, paper.strip(), LocalDate.now(clock), access.user().orElseThrow());
            return Optional.empty();
        });
    }

    /** @param words what is to be mended; needed */
    @Transactional
    public PlanOutcome giveBack(VersionId id, int revision, ComponentCode component, String organisation, String words) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            if (words.isBlank()) return Optional.of("plans.refusal.no_words_to_give_back");
            if (called(id, component, organisation).filter(it -> !it.missing()).isEmpty())
                return Optional.of("plans.refusal.not_handed_in");
            calls.giveBack(id, component, organisation, words.strip());
            return Optional.empty();
        });
    }

    private Optional<PartCall> called(VersionId id, ComponentCode component, String organisation) {
        return calls.of(id).stream()
                .filter(it -> it.component().equals(component) && it.organisation().equals(organisation))
                .findFirst();
    }
}
