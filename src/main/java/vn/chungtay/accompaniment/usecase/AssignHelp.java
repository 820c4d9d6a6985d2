package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.Place;
import vn.chungtay.accompaniment.store.ChargeStore;
import vn.chungtay.accompaniment.store.CompanionStore;
import vn.chungtay.accompaniment.store.HelpStore;
import vn.chungtay.accompaniment.store.PromisedList;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;

/** Puts people in charge of villages and households (ORG-07): one at a time, all that were chosen or none. */
@Service
public class AssignHelp {

    private final Access access;
    private final Audit audit;
    private final CompanionStore companions;
    private final ChargeStore charges;
    private final HelpStore help;
    private final PromisedList promised;
    private final Clock clock;

    AssignHelp(
            Access access,
            Audit audit,
            CompanionStore companions,
            ChargeStore charges,
            HelpStore help,
            PromisedList promised,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.companions = companions;
        this.charges = charges;
        this.help = help;
        this.promised = promised;
        this.clock = clock;
    }

    @Transactional
    public Optional<AccompanimentRefusal> households(Collection<HouseholdId> chosen, CompanionId companion, LocalDate from) {
        if (chosen.isEmpty()) return Optional.of(AccompanimentRefusal.NOBODY_CHOSEN);
        access.require(AccompanimentAction.ASSIGN, chosen.stream().map(it -> placeOf(it).villageId()).distinct().toList());
        return assign(List.copyOf(chosen), companion, from);
    }

    /** Everybody of a village who registered in a year and has no helper. */
    @Transactional
    public Optional<AccompanimentRefusal> allAlone(UnitId village, int year, CompanionId companion, LocalDate from) {
        access.require(AccompanimentAction.ASSIGN, village);
        var last = LocalDate.now(clock);
        var alone = promised.households(new HelpQuestion(village, year, last, "", true, null, null));
        return alone.isEmpty() ? Optional.of(AccompanimentRefusal.NOBODY_CHOSEN) : assign(alone, companion, from);
    }

    /** A household by its code, whether or not it registered: a poor household that somebody helps by name. */
    @Transactional
    public Optional<AccompanimentRefusal> byCode(String code, CompanionId companion, LocalDate from) {
        access.requireAnywhere(AccompanimentAction.ASSIGN);
        var there = help.place(code.strip(), LocalDate.now(clock)).filter(it -> access.may(AccompanimentAction.ASSIGN, it.villageId()));
        if (there.isEmpty()) return Optional.of(AccompanimentRefusal.NO_HOUSEHOLD);
        access.require(AccompanimentAction.ASSIGN, there.get().villageId());
        return assign(List.of(there.get().household()), companion, from);
    }

    @Transactional
    public Optional<AccompanimentRefusal> village(UnitId village, CompanionId companion, LocalDate from) {
        access.require(AccompanimentAction.ASSIGN, village);
        var refused = refusal(companion, from);
        if (refused.isPresent()) return refused;
        var later = charges.put(village, companion, from);
        if (later.isPresent()) return later;
        audit.changed(
                AccompanimentAction.ASSIGN.code(), village, Map.of(), Map.of("companion", companion.value(), "from", from.toString()));
        return Optional.empty();
    }

    private Optional<AccompanimentRefusal> assign(List<HouseholdId> households, CompanionId companion, LocalDate from) {
        var refused = refusal(companion, from);
        if (refused.isPresent()) return refused;
        for (var household : inOrder(households)) {
            var later = charges.put(household, companion, from);
            if (later.isEmpty()) continue;
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return later;
        }
        audit.changed(
                AccompanimentAction.ASSIGN.code(), Subjects.of(households), Map.of(),
                Map.of("companion", companion.value(), "from", from.toString()));
        return Optional.empty();
    }

    /** Always the same, so that two who assign the same households wait for each other only one way. */
    private static List<HouseholdId> inOrder(List<HouseholdId> households) {
        return households.stream().distinct().sorted(Comparator.comparing(HouseholdId::value)).toList();
    }

    private Optional<AccompanimentRefusal> refusal(CompanionId companion, LocalDate from) {
        if (from.isAfter(LocalDate.now(clock))) return Optional.of(AccompanimentRefusal.IN_FUTURE);
        var there = companions.find(companion).orElseThrow(() -> new NotFound("companion"));
        return there.days().contains(from) ? Optional.empty() : Optional.of(AccompanimentRefusal.NOT_ON_DUTY);
    }

    private Place placeOf(HouseholdId household) {
        return help.place(household, LocalDate.now(clock)).orElseThrow(() -> new NotFound("household " + household.value()));
    }
}
