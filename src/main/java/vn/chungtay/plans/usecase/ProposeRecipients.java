package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.RecipientLists;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.RecipientProposal;
import vn.chungtay.plans.model.RecipientProposal.Why;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.NotFound;

/** Who should get a plan: everybody with a duty by it, and those to whom such plans go. Nobody is added unasked. */
@Component
public class ProposeRecipients {

    private final Access access;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final OfficeCatalogue offices;
    private final RecipientLists lists;
    private final ReadDuties duties;
    private final EditPlan edit;
    private final Clock clock;

    ProposeRecipients(
            Access access,
            PlanStore plans,
            PlanTextStore texts,
            OfficeCatalogue offices,
            RecipientLists lists,
            ReadDuties duties,
            EditPlan edit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.texts = texts;
        this.offices = offices;
        this.lists = lists;
        this.duties = duties;
        this.edit = edit;
        this.clock = clock;
    }

    /** On the day of its signature; for what is not signed, today or the nearest day of its years. */
    @Transactional(readOnly = true)
    public RecipientProposal forPlan(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var version = plans.versions(id).getLast();
        var day = version.issue().map(it -> it.signedOn()).orElseGet(() -> plan.years().nearest(LocalDate.now(clock)));
        var named = texts.of(version.id()).lines(TextPart.RECIPIENT).stream().map(List::getFirst).toList();
        return RecipientProposal.of(named, found(plan, day), offices.all(), plan.level(), day);
    }

    private Map<Why, List<String>> found(Plan plan, LocalDate day) {
        var found = new EnumMap<Why, List<String>>(Why.class);
        found.put(Why.DUTY, duties.of(plan.id(), null).matrix().rows().stream().map(it -> it.organisation()).toList());
        found.put(Why.RECEIVES, offices.of(plan.level()).stream()
                .filter(it -> !it.receives().isEmpty() && it.thereOn(day))
                .map(Office::name)
                .toList());
        found.put(Why.KEPT, lists.of(plan.unit(), PaperKind.KE_HOACH).map(Recipients::names).orElse(List.of()));
        found.put(Why.USUAL, lists.examples(plan.level()).stream().flatMap(it -> it.names().stream()).distinct().toList());
        return found;
    }

    /** Adds the chosen ones; the line that says where the paper is kept stays the last. */
    @Transactional
    public PlanOutcome take(PlanId id, VersionId version, int revision, Collection<String> names) {
        var offered = forPlan(id).rows().stream().filter(it -> !it.there() && names.contains(it.name())).toList();
        if (offered.isEmpty()) return new PlanOutcome.Refused("plans.refusal.no_recipient_chosen");
        var lines = texts.of(version).lines(TextPart.RECIPIENT);
        var kept = lines.stream().filter(ProposeRecipients::archive).toList();
        var all = new LinkedHashSet<List<String>>(lines);
        kept.forEach(all::remove);
        offered.forEach(it -> all.add(List.of(it.name())));
        return edit.part(version, revision, TextPart.RECIPIENT, Stream.concat(all.stream(), kept.stream()).toList());
    }

    private static boolean archive(List<String> line) {
        return Office.key(line.getFirst()).startsWith("luu ");
    }
}
