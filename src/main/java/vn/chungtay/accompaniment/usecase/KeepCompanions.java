package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.Companion;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionLine;
import vn.chungtay.accompaniment.store.ChargeStore;
import vn.chungtay.accompaniment.store.CompanionStore;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;

/** Keeps who helps households (ORG-07), and lets whoever leaves hand over. The trail holds no names. */
@Service
public class KeepCompanions {

    private final Access access;
    private final Audit audit;
    private final CompanionStore companions;
    private final ChargeStore charges;
    private final HelpStore help;
    private final Clock clock;

    KeepCompanions(Access access, Audit audit, CompanionStore companions, ChargeStore charges, HelpStore help, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.companions = companions;
        this.charges = charges;
        this.help = help;
        this.clock = clock;
    }

    /** Who helps on a day, or will, in a place, below it or above it. */
    @Transactional(readOnly = true)
    public List<CompanionLine> near(UnitId place, LocalDate day) {
        access.require(AccompanimentAction.VIEW, place);
        return companions.near(place, day);
    }

    @Transactional(readOnly = true)
    public Companion one(CompanionId id) {
        access.requireAnywhere(AccompanimentAction.VIEW);
        return companions.find(id).orElseThrow(() -> new NotFound("companion"));
    }

    /** @param userName of the account with which they sign in; blank if they have none */
    @Transactional
    public Optional<AccompanimentRefusal> add(Companion companion, String userName) {
        access.require(AccompanimentAction.ASSIGN, companion.unit());
        var refused = companion.refusal();
        if (refused.isPresent()) return refused;
        var account = userName.isBlank() ? null : companions.account(userName.strip()).orElse(null);
        if (!userName.isBlank() && account == null) return Optional.of(AccompanimentRefusal.NO_ACCOUNT);
        var kept = new Companion(
                companion.id(), companion.unit(), companion.name(), companion.position(), companion.kind(), account, companion.days());
        if (!companions.add(kept)) return Optional.of(AccompanimentRefusal.THERE_ALREADY);
        audit.changed(
                AccompanimentAction.ASSIGN.code(), kept.id(), Map.of(),
                Map.of("unit", kept.unit().value(), "kind", kept.kind().name(), "from", kept.days().firstDay().orElseThrow().toString()));
        return Optional.empty();
    }

    /**
     * Somebody leaves; everything of theirs goes to whoever follows, all of it or nothing.
     *
     * @param successor absent if nobody follows yet: villages and households are then listed as without anybody
     * @param from first day of the successor; the day before is the last one of whoever leaves
     */
    @Transactional
    public Optional<AccompanimentRefusal> handOver(CompanionId leaving, @Nullable CompanionId successor, LocalDate from) {
        var gone = companions.find(leaving).orElseThrow(() -> new NotFound("companion"));
        access.require(AccompanimentAction.ASSIGN, gone.unit());
        var refused = refusal(gone, successor, from);
        if (refused.isPresent()) return refused;
        var villages = charges.villages(leaving, from);
        var households = charges.households(leaving, from);
        for (var village : villages) {
            if (successor == null) charges.end(village, from);
            else refused = refused.or(() -> charges.put(village, successor, from));
        }
        for (var household : households) {
            if (successor == null || !livesHere(household)) charges.end(household, from);
            else refused = refused.or(() -> charges.put(household, successor, from));
        }
        if (refused.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused;
        }
        companions.leave(leaving, from.minusDays(1));
        audit.changed(
                AccompanimentAction.ASSIGN.code(), leaving, Map.of(),
                Map.of("left", from.minusDays(1).toString(), "villages", villages.size(), "households", households.size()));
        return Optional.empty();
    }

    /** Whom somebody helped and who lives elsewhere now is given to nobody: that is for the new place to do. */
    private boolean livesHere(HouseholdId household) {
        return help.place(household, LocalDate.now(clock))
                .filter(it -> access.may(AccompanimentAction.ASSIGN, it.villageId()))
                .isPresent();
    }

    private Optional<AccompanimentRefusal> refusal(Companion leaving, @Nullable CompanionId successor, LocalDate from) {
        if (from.isAfter(LocalDate.now(clock))) return Optional.of(AccompanimentRefusal.IN_FUTURE);
        if (leaving.id().equals(successor)) return Optional.of(AccompanimentRefusal.SAME_PERSON);
        if (!leaving.days().contains(from.minusDays(1)) || charges.beganAfter(leaving.id(), from.minusDays(1)))
            return Optional.of(AccompanimentRefusal.BEFORE_BEGINNING);
        if (successor == null) return Optional.empty();
        var follows = companions.find(successor).orElseThrow(() -> new NotFound("companion"));
        return follows.days().contains(from) ? Optional.empty() : Optional.of(AccompanimentRefusal.NOT_ON_DUTY);
    }
}
