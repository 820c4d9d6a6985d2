package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.VisitedVillages;
import vn.chungtay.campaigns.store.VisitedVillages.Visited;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;

/**
 * Which villages somebody takes along: those where they may fill in sheets and that have households on the list of a review
 * that runs. Where investigators with an account are named for a village, it is theirs only; where none is, it is everybody's
 * who may fill in sheets there: the head's own village, every village of the officer's commune.
 */
@Component
class FieldRounds {

    private final Access access;
    private final VisitedVillages visited;
    private final CampaignStore campaigns;
    private final UnitTitles units;
    private final VisitWords words;
    private final Clock clock;

    FieldRounds(
            Access access, VisitedVillages visited, CampaignStore campaigns, UnitTitles units, VisitWords words, Clock clock) {
        this.access = access;
        this.visited = visited;
        this.campaigns = campaigns;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A village of the caller.
     *
     * @param reviews that run there, the one that began first at the front
     */
    record Round(FieldVillage village, List<Campaign> reviews) {}

    /** By name. */
    List<Round> own() {
        var user = access.user().orElse(null);
        if (user == null || !access.mayAnywhere(CampaignsAction.VISIT)) return List.of();
        access.requireAnywhere(CampaignsAction.VISIT);
        var reviews = new LinkedHashMap<CampaignId, Campaign>();
        return visited.running().stream()
                .filter(isFor(user))
                .collect(Collectors.groupingBy(Visited::village))
                .values()
                .stream()
                .map(it -> round(it, reviews))
                .sorted(Comparator.comparing(it -> it.village().name()))
                .toList();
    }

    private Predicate<Visited> isFor(UserId user) {
        return it -> it.isFor(user) && access.may(CampaignsAction.VISIT, it.village());
    }

    private Round round(List<Visited> lists, Map<CampaignId, Campaign> known) {
        var village = lists.getFirst().village();
        var reviews = lists.stream()
                .map(it -> known.computeIfAbsent(it.campaign(), id -> campaigns.find(id).orElseThrow()))
                .toList();
        return new Round(
                new FieldVillage(
                        village,
                        name(village),
                        reviews.stream().map(words::title).collect(Collectors.joining("; ")),
                        reviews.stream().map(Campaign::closesOn).max(Comparator.naturalOrder()).orElseThrow(),
                        lists.stream().mapToInt(Visited::households).sum()),
                reviews);
    }

    private String name(UnitId village) {
        var today = LocalDate.now(clock);
        return Objects.requireNonNull(units.titles(List.of(village), today).get(village));
    }
}
