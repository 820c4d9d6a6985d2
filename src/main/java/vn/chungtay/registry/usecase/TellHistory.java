package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Subjects;
import vn.chungtay.audit.Subjects.Named;
import vn.chungtay.audit.Subjects.Subject;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.registry.BulkHistory;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.Acts;
import vn.chungtay.registry.model.HouseholdState;
import vn.chungtay.registry.model.Plan;
import vn.chungtay.registry.store.HouseholdStore;

/** Many acts after one another; the plan of each is that of a single act. */
@Service
class TellHistory implements BulkHistory {

    private final Access access;
    private final HouseholdStore households;
    private final Records records;
    private final Recording recording;
    private final Clock clock;

    TellHistory(Access access, HouseholdStore households, Records records, Recording recording, Clock clock) {
        this.access = access;
        this.households = households;
        this.records = records;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    @SystemOnly
    @Transactional
    public Map<HouseholdId, HouseholdId> happen(List<Happening> acts) {
        access.requireSystem();
        var touched = new LinkedHashSet<HouseholdId>();
        var people = new HashSet<PersonId>();
        var fresh = new HashMap<HouseholdId, HouseholdId>();
        var today = LocalDate.now(clock);
        for (var it : acts) {
            var changes = changes(it, today);
            recording.carryOut(changes);
            touched.addAll(changes.households());
            people.addAll(changes.people());
            if (it.act() instanceof HouseholdAct.Split) {
                changes.households().stream()
                        .filter(id -> !id.equals(it.household()))
                        .forEach(id -> fresh.put(id, it.household()));
            }
        }
        households.touch(touched);
        recording.derivedAfter(touched, Subjects.of(people));
        return Map.copyOf(fresh);
    }

    @Override
    @SystemOnly
    @Transactional
    public void record(List<Finding> findings) {
        access.requireSystem();
        var touched = new LinkedHashSet<HouseholdId>();
        var people = new HashSet<PersonId>();
        for (var it : findings) {
            records.refusal(it.household(), it.record(), LocalDate.now(clock)).ifPresent(refusal -> {
                throw new IllegalArgumentException(it + " refused: " + refusal);
            });
            records.write(it.household(), it.record());
            recording.happened(it.household(), it.record());
            touched.add(it.household());
            var person = it.record().person();
            if (person != null) people.add(person);
        }
        recording.told(touched, Subjects.of(people));
    }

    @Override
    @SystemOnly
    @Transactional
    public void decide(List<Decided> decisions) {
        access.requireSystem();
        var touched = new LinkedHashMap<HouseholdId, Subject>();
        for (var it : decisions) {
            var before = records.decide(it.household(), it.assessment(), it.given()).map(Enum::name).orElse(null);
            recording.happened(it.household(), EventKind.CLASSIFIED, it.assessment().on());
            var step = new Subject(it.household(), before, it.given().povertyClass().name());
            touched.merge(it.household(), step, (first, next) -> new Subject(first.id(), first.before(), next.after()));
        }
        recording.derivedAfter(touched.keySet(), new Named(List.copyOf(touched.values())));
    }

    private Plan.Changes changes(Happening it, LocalDate today) {
        return switch (Acts.plan(state(it.household()), it.act(), other(it.act()), today)) {
            case Plan.Changes changes -> changes;
            case Plan.Refused refused -> throw new IllegalArgumentException(it + " refused: " + refused.because());
        };
    }

    private @Nullable HouseholdState other(HouseholdAct act) {
        return act instanceof HouseholdAct.MergeInto merge ? state(merge.other()) : null;
    }

    private HouseholdState state(HouseholdId id) {
        return households.state(id).orElseThrow(() -> new IllegalArgumentException("no household " + id.value()));
    }
}
