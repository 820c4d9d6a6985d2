package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.registry.AssessmentId;

/** What stands against minutes as they were typed. */
public final class MinutesCheck {

    private final MeetingRule rule;
    private final Map<AssessmentId, ReviewedHousehold> about;

    /** @param about the households that the meeting may speak about */
    public MinutesCheck(MeetingRule rule, Collection<ReviewedHousehold> about) {
        this.rule = rule;
        this.about = about.stream().collect(Collectors.toMap(ReviewedHousehold::look, Function.identity()));
    }

    public Optional<VillageRefusal> refusal(Minutes it, LocalDate today) {
        return Stream.<Optional<VillageRefusal>>of(day(it, today), words(it), people(it), households(it))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<VillageRefusal> day(Minutes it, LocalDate today) {
        return it.heldOn().isAfter(today) ? Optional.of(new VillageRefusal.NotYet(it.heldOn())) : Optional.empty();
    }

    private static Optional<VillageRefusal> words(Minutes it) {
        if (it.place().isBlank()) return Optional.of(new VillageRefusal.PlaceNeeded());
        if (it.chair().isBlank()) return Optional.of(new VillageRefusal.ChairNeeded());
        return it.secretary().isBlank() ? Optional.of(new VillageRefusal.SecretaryNeeded()) : Optional.empty();
    }

    private Optional<VillageRefusal> people(Minutes it) {
        var refusal = rule.refusal(it.present(), it.invited());
        if (refusal.isPresent()) return refusal;
        var named = it.attendees().size();
        return named > it.present() ? Optional.of(new VillageRefusal.MoreNamedThanPresent(named, it.present())) : Optional.empty();
    }

    private Optional<VillageRefusal> households(Minutes it) {
        if (it.ballots().isEmpty()) return Optional.of(new VillageRefusal.NothingVoted());
        var changed = (int) it.looks().stream().filter(look -> !about.containsKey(look)).count();
        if (changed > 0) return Optional.of(new VillageRefusal.HouseholdsChanged(changed));
        var later = it.looks().stream().map(about::get).filter(one -> one.lookedOn().isAfter(it.heldOn())).toList();
        if (!later.isEmpty()) return Optional.of(new VillageRefusal.LookedAfterMeeting(later.getFirst().name(), later.getFirst().lookedOn()));
        return it.ballots().stream().filter(one -> isTooMany(one, it.present())).findFirst()
                .map(one -> new VillageRefusal.TooManyVotes(about.get(one.look()).name(), one.agreed(), one.disagreed(), it.present()));
    }

    private static boolean isTooMany(Minutes.Ballot it, int present) {
        return it.agreed() < 0 || it.disagreed() < 0 || (long) it.agreed() + it.disagreed() > present;
    }
}
