package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.VisitCounts;
import vn.chungtay.campaigns.store.VisitCounts.Counted;
import vn.chungtay.fieldwork.FieldProgress;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldSubjects;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/** Tells the office of households that are visited in a review, and how far the visits are. */
@Service
public class ReviewSubjects implements FieldSubjects {

    private final Access access;
    private final EntryStore entries;
    private final VisitCounts counts;
    private final CampaignStore campaigns;
    private final ReviewQuestions questions;
    private final UnitTitles units;
    private final VisitWords words;
    private final Clock clock;

    ReviewSubjects(
            Access access,
            EntryStore entries,
            VisitCounts counts,
            CampaignStore campaigns,
            ReviewQuestions questions,
            UnitTitles units,
            VisitWords words,
            Clock clock) {
        this.access = access;
        this.entries = entries;
        this.counts = counts;
        this.campaigns = campaigns;
        this.questions = questions;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @OpenToAll("it is a name")
    public String owner() {
        return EntrySheets.FULL;
    }

    @Override
    @Transactional
    public Map<Id, FieldSubject> named(Collection<? extends Id> subjects) {
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        var found = entries.all(subjects.stream().map(it -> new EntryId(it.value())).distinct().toList());
        var there = found.values().stream().collect(Collectors.groupingBy(Entry::village));
        there.forEach((village, all) -> access.require(
                CampaignsAction.VIEW_HOUSEHOLDS, village, all.stream().map(Entry::household).toList(), today()));
        var places = units.titles(there.keySet(), today());
        var named = new HashMap<Id, FieldSubject>();
        for (var subject : subjects) {
            var entry = found.get(new EntryId(subject.value()));
            if (entry != null) named.put(subject, subject(entry, Objects.requireNonNull(places.get(entry.village()))));
        }
        return named;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Id> matching(String words, Collection<? extends Id> among) {
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        var wanted = Vietnamese.fold(words);
        var known = entries.all(among.stream().map(it -> new EntryId(it.value())).distinct().toList());
        var found = known.values().stream()
                .filter(it -> Vietnamese.fold(it.code() + " " + it.headName()).contains(wanted))
                .filter(it -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, it.village()))
                .map(it -> it.id().value())
                .collect(Collectors.toSet());
        return among.stream().filter(it -> found.contains(it.value())).collect(Collectors.toSet());
    }

    private static FieldSubject subject(Entry entry, String place) {
        var address = "/campaigns/" + entry.campaign().value() + "/households/" + entry.id().value() + "/sheet";
        return new FieldSubject(entry.code(), entry.headName(), entry.village(), place, address);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FieldProgress> progress() {
        access.requireAnywhere(CampaignsAction.VIEW);
        var running = counts.running();
        var reviews = running.stream()
                .map(Counted::campaign)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> campaigns.find(it).orElseThrow()));
        var names = units.titles(running.stream().map(Counted::village).toList(), today());
        return running.stream()
                .map(it -> progress(it, names.getOrDefault(it.village(), ""), reviews))
                .sorted(Comparator.comparing(FieldProgress::campaign).thenComparing(FieldProgress::name))
                .toList();
    }

    private FieldProgress progress(Counted it, String name, Map<CampaignId, Campaign> reviews) {
        var campaign = Objects.requireNonNull(reviews.get(it.campaign()));
        var commune = units.title(units.unit(campaign.unit(), today()));
        var address = "/campaigns/" + it.campaign().value() + "/households?village=" + it.village().value();
        return new FieldProgress(
                it.village(), name, words.title(campaign) + ", " + commune, address, it.listed(), it.begun(), it.handedIn(), it.done());
    }

    @Override
    @OpenToAll("questions tell of nobody")
    public Optional<Questionnaire> questions(QuestionnaireId version, Map<String, String> parts) {
        return questions.of(version, parts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
