package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.Refusal;

/** Decides what an act changes. Pure: the states and the day of today come in, the steps or the reasons against go out. */
public final class Acts {

    private Acts() {}

    /** @param other the household of a {@link HouseholdAct.MergeInto}; absent for every other act */
    public static Plan plan(
            HouseholdState household, HouseholdAct act, @Nullable HouseholdState other, LocalDate today) {
        var against = against(household, act, other, today);
        if (against.isPresent()) return Plan.refused(against.get());
        return switch (act) {
            case HouseholdAct.Join it -> MemberActs.join(household, it);
            case HouseholdAct.Admit it -> MemberActs.admit(household, it);
            case HouseholdAct.Leave it -> MemberActs.leave(household, it);
            case HouseholdAct.Die it -> MemberActs.die(household, it);
            case HouseholdAct.ChangeHead it -> MemberActs.changeHead(household, it);
            case HouseholdAct.Split it -> ShapeActs.split(household, it);
            case HouseholdAct.MergeInto it when other != null -> ShapeActs.merge(household, other, it);
            case HouseholdAct.MergeInto _ -> throw new IllegalArgumentException("merge needs the other household");
            case HouseholdAct.Move it -> PlaceActs.move(household, it);
            case HouseholdAct.MoveOut it -> PlaceActs.moveOut(household, it);
            case HouseholdAct.MoveIn it -> PlaceActs.moveIn(household, it);
            case HouseholdAct.Dissolve it -> ShapeActs.dissolve(household, it);
        };
    }

    private static Optional<Refusal> against(
            HouseholdState household, HouseholdAct act, @Nullable HouseholdState other, LocalDate today) {
        if (act.on().isAfter(today)) return Optional.of(new Refusal.DayInFuture(today));
        if (act instanceof HouseholdAct.MoveIn) {
            if (household.place() != null) return Optional.of(new Refusal.StillLivingHere());
        } else if (household.place() == null && !(act instanceof HouseholdAct.Leave || act instanceof HouseholdAct.Die)) {
            return Optional.of(new Refusal.NotLivingHere());
        }
        var began = Stream.concat(beginnings(household, act), other == null ? Stream.empty() : Stream.of(since(other)))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return began.filter(since -> since.isAfter(act.on())).map(Refusal.BeforePresentState::new);
    }

    /** An act may not lie before something that is known of the state which it ends, or history would be rewritten. */
    private static Stream<@Nullable LocalDate> beginnings(HouseholdState household, HouseholdAct act) {
        var since = since(household);
        var members = household.members().stream().map(HouseholdState.Member::since);
        return switch (act) {
            case HouseholdAct.Join _, HouseholdAct.Admit _ -> Stream.of(since);
            case HouseholdAct.Leave _, HouseholdAct.ChangeHead _, HouseholdAct.Split _, HouseholdAct.Move _,
                    HouseholdAct.MoveOut _, HouseholdAct.MoveIn _ ->
                Stream.concat(Stream.of(since), members);
            case HouseholdAct.Die _ when household.members().size() > 1 -> Stream.concat(Stream.of(since), members);
            case HouseholdAct.Die _, HouseholdAct.MergeInto _, HouseholdAct.Dissolve _ ->
                Stream.concat(Stream.of(since, household.classSince()), members);
        };
    }

    /** Since when it lives where it lives, or in no village any more. */
    private static @Nullable LocalDate since(HouseholdState household) {
        var place = household.place();
        return place == null ? household.gone() : place.since();
    }
}
