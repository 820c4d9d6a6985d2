package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.Sight;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.shared.NationalId;

/**
 * Looking at one household. Every look is in the trail, with the day for which data was shown. Whoever it has left may
 * look back at it, and nothing else: forms, and whole identity numbers, are for those where it lives last.
 */
@Service
public class ViewHousehold {

    private final Access access;
    private final HouseholdStore households;
    private final HouseholdPage page;
    private final JudgeSight judge;

    ViewHousehold(Access access, HouseholdStore households, HouseholdPage page, JudgeSight judge) {
        this.access = access;
        this.households = households;
        this.page = page;
        this.judge = judge;
    }

    /** The page of the household, for those where it lives last and for those where it lived on the day. */
    @Transactional
    public Looked<HouseholdView> look(HouseholdId id, LocalDate asOf) {
        access.requireAnywhere(RegistryAction.VIEW);
        return judge.look(id, asOf, sight -> {
            var whole = page.view(id, asOf).orElseThrow(() -> notFound(id));
            return sight instanceof Sight.Until ? whole.knownThen() : whole;
        });
    }

    /** What forms begin with, for those where it lives last: only they record anything. */
    @Transactional
    public HouseholdView view(HouseholdId id, LocalDate asOf) {
        access.require(RegistryAction.VIEW, villageOf(id), List.of(id), asOf);
        return page.view(id, asOf).orElseThrow(() -> notFound(id));
    }

    /** The whole number, on its own line in the trail. */
    @Transactional
    public NationalId nationalId(HouseholdId household, PersonId person, LocalDate asOf) {
        access.require(RegistryAction.VIEW_ID_NUMBER, villageOf(household), List.of(person), asOf);
        // Only of members: the right was asked for where this household lives, and not where others live.
        return page.view(household, asOf).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> it.id().equals(person))
                .flatMap(it -> Stream.ofNullable(it.details().nationalId()))
                .findFirst()
                .orElseThrow(() -> notFound(household));
    }

    /** What the caller may do with this household, for the buttons of the page. */
    @Transactional(readOnly = true)
    public Rights rights(HouseholdId id) {
        access.requireAnywhere(RegistryAction.VIEW);
        var village = villageOf(id);
        return new Rights(
                access.may(RegistryAction.CHANGE, village),
                access.may(RegistryAction.CLASSIFY, village),
                access.may(RegistryAction.VIEW_ID_NUMBER, village),
                access.may(IdentityAction.VIEW_TRAIL, village));
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(HouseholdId id) {
        return new NotFound("household " + id.value());
    }

    public record Rights(boolean change, boolean classify, boolean idNumber, boolean trail) {}
}
