package vn.chungtay.registry.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.KeptLook;
import vn.chungtay.registry.KeptLooks;
import vn.chungtay.registry.store.KeptLookStore;
import vn.chungtay.registry.store.KeptLookStore.Stored;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.Editions;

/** The evidence that was kept, through the evaluator of the edition that was kept. */
@Service
@OpenToAll("whoever accounts for a decision has asked the right for its households; row-level security shows no others")
class DecideAgain implements KeptLooks {

    private final KeptLookStore looks;
    private final Editions editions;

    DecideAgain(KeptLookStore looks, Editions editions) {
        this.looks = looks;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AssessmentId, KeptLook> of(Collection<AssessmentId> ids) {
        var known = new HashMap<EditionId, Optional<Classifier>>();
        return looks.of(ids).stream()
                .map(it -> again(it, known))
                .collect(Collectors.toMap(it -> it.row().id(), Function.identity()));
    }

    private KeptLook again(Stored it, Map<EditionId, Optional<Classifier>> known) {
        var row = it.row();
        var outcome = Optional.ofNullable(it.edition())
                .flatMap(edition -> known.computeIfAbsent(edition, editions::classifierOf))
                .map(classifier -> classifier.inReview(row.on()).classify(row.evidence()));
        return new KeptLook(
                row, it.edition(), outcome.orElse(null), looks.text(row.outcome()), outcome.map(looks::text).orElse(""));
    }
}
