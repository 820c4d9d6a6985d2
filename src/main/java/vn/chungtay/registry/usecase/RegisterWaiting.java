package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.WaitingHouseholds;
import vn.chungtay.registry.store.Concerned;
import vn.chungtay.registry.store.HouseholdRows;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.store.WaitingRows;

/** Households that wait under a list, and their way into the register. */
@Service
class RegisterWaiting implements WaitingHouseholds {

    /** Enough for one statement to be worth its while, few enough to be held in memory. */
    private static final int PART = 50_000;

    private final Access access;
    private final HouseholdRows households;
    private final WaitingRows waiting;
    private final StandingRefresh standings;
    private final Audit audit;

    RegisterWaiting(Access access, HouseholdRows households, WaitingRows waiting, StandingRefresh standings, Audit audit) {
        this.access = access;
        this.households = households;
        this.waiting = waiting;
        this.standings = standings;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void add(UUID list, List<HouseholdRow> rows) {
        access.require(RegistryAction.CHANGE, rows.stream().map(HouseholdRow::village).collect(Collectors.toSet()));
        households.setAside(list, rows, Origin.IMPORT);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID list) {
        access.requireAnywhere(RegistryAction.CHANGE);
        return waiting.count(list);
    }

    @Override
    @Transactional(readOnly = true)
    public Clashes clashes(UUID list) {
        access.requireAnywhere(RegistryAction.CHANGE);
        return new Clashes(waiting.codesTaken(list), waiting.numbersTaken(list));
    }

    @Override
    @Transactional
    public void register(UUID list, Progress progress) {
        access.require(RegistryAction.CHANGE, waiting.villages(list));
        var ids = waiting.households(list);
        if (ids.isEmpty()) return;
        int parts = (ids.size() + PART - 1) / PART;
        int steps = WaitingRows.tables() + parts;
        waiting.takeOver(list, done -> progress.at(done, steps));
        for (int part = 0; part < parts; part++) {
            standings.of(ids.subList(part * PART, Math.min(ids.size(), (part + 1) * PART)));
            progress.at(WaitingRows.tables() + part + 1L, steps);
        }
        audit.part("registry.household.registered", Concerned.waiting(list));
        waiting.drop(list);
    }

    @Override
    @Transactional
    public void drop(UUID list) {
        access.requireAnywhere(RegistryAction.CHANGE);
        waiting.drop(list);
    }
}
