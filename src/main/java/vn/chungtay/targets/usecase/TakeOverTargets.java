package vn.chungtay.targets.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.TargetsInText;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetProposal;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** Proposes the targets that the text of a finished plan states, one by one; nothing is taken that nobody accepted (DOC-12). */
@Service
public class TakeOverTargets {

    private final Access access;
    private final TargetsInText texts;
    private final Catalogue catalogue;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final KeepTargets keep;

    TakeOverTargets(
            Access access, TargetsInText texts, Catalogue catalogue, TargetSetStore sets, TargetStore targets, KeepTargets keep) {
        this.access = access;
        this.texts = texts;
        this.catalogue = catalogue;
        this.sets = sets;
        this.targets = targets;
        this.keep = keep;
    }

    /** What became of a statement so far. */
    public enum State {
        OPEN,
        /** A target promises the same of the same people. */
        TAKEN,
        /** A target promises something else of the same people. */
        OTHER_NUMBER,
        /** The text has said the same before. */
        REPEATED
    }

    /**
     * @param at its place among the statements, from 0
     * @param known the target that promises the same or another number; absent if there is none
     */
    public record Row(int at, TargetsInText.Stated stated, TargetProposal proposal, State state, @Nullable Target known) {}

    /** @param page address of the text */
    public record Listing(UnitId unit, int year, String page, List<Row> rows, boolean mayKeep) {

        public long open() {
            return rows.stream().filter(it -> it.state() == State.OPEN || it.state() == State.OTHER_NUMBER).count();
        }
    }

    @Transactional(readOnly = true)
    public Listing of(UnitId unit, int year) {
        access.require(TargetsAction.VIEW, unit);
        var read = texts.of(unit, year).orElseThrow(() -> new NotFound("text of a plan"));
        return new Listing(unit, year, read.page(), rows(read, there(unit, year), year), access.may(TargetsAction.KEEP, unit));
    }

    private List<Target> there(UnitId unit, int year) {
        return sets.find(unit, year).map(it -> targets.of(it.id())).orElse(List.of());
    }

    private List<Row> rows(TargetsInText.Read read, List<Target> there, int year) {
        var rows = new ArrayList<Row>();
        Optional<Row> whole = Optional.empty();
        for (var stated : read.stated()) {
            var proposal = proposal(stated, read, year);
            if (stated.among() && whole.isPresent()) {
                proposal = proposal.among(whole.get().proposal(), whole.get().state() == State.TAKEN ? whole.get().known() : null);
            }
            var row = row(rows, stated, proposal, there);
            rows.add(row);
            if (!stated.among()) whole = Optional.of(row);
        }
        return rows;
    }

    private TargetProposal proposal(TargetsInText.Stated stated, TargetsInText.Read read, int year) {
        var indicator = catalogue.find(stated.indicator());
        var lead = indicator.map(it -> lead(read, it.component())).orElse("");
        return TargetProposal.of(stated.words(), indicator.orElse(null), lead, year);
    }

    /** Who leads a whole project leads what belongs to it. */
    private static String lead(TargetsInText.Read read, String component) {
        if (!ComponentCode.isCode(component)) return "";
        var project = new ComponentCode(component).project().value();
        return read.leads().getOrDefault(component, read.leads().getOrDefault(project, ""));
    }

    private static Row row(List<Row> before, TargetsInText.Stated stated, TargetProposal proposal, List<Target> there) {
        var same = there.stream().filter(proposal::isSameAs).findFirst();
        var other = there.stream().filter(proposal::isAbout).findFirst();
        var said = before.stream().anyMatch(it -> it.proposal().isSameAs(asTarget(proposal.draft())));
        var state = same.isPresent() ? State.TAKEN : said ? State.REPEATED : other.isPresent() ? State.OTHER_NUMBER : State.OPEN;
        return new Row(before.size(), stated, proposal, state, same.or(() -> other).orElse(null));
    }

    private static Target asTarget(TargetDraft draft) {
        return draft.as(TargetId.next(), 1, 1);
    }

    /** Takes one as somebody has read it: the set of the year is made if there is none. */
    @Transactional
    public KeepTargets.Answer accept(UnitId unit, int year, TargetDraft read) {
        access.require(TargetsAction.KEEP, unit);
        var draft = named(read);
        var proposal = new TargetProposal(draft, List.of());
        var same = there(unit, year).stream().filter(proposal::isSameAs).findFirst();
        if (same.isPresent()) {
            return new KeepTargets.Answer.Refused(new TargetRefusal.AlreadyThere(same.get().sentence().text()));
        }
        var quantity = asTarget(draft).sentence().quantity();
        if (quantity != null && quantity.meaning() == Meaning.UNCLEAR) {
            return new KeepTargets.Answer.Refused(new TargetRefusal.Unclear(quantity.phrase()));
        }
        return keep.add(keep.open(unit, year), draft);
    }

    /** By the indicator that was chosen. */
    private TargetDraft named(TargetDraft it) {
        var indicator = catalogue.find(it.indicator()).orElse(null);
        return new TargetDraft(
                it.indicator(), indicator == null ? "" : indicator.name(), it.sentence(), it.unit(), it.meaning(), it.tolerance(),
                it.population(), it.base(), it.link(), it.conditional(), it.lastYear(),
                TargetProposal.accumulates(indicator, it.unit()), it.lead(), it.component(), it.number());
    }
}
