package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.registry.BulkClassification;
import vn.chungtay.registry.store.BulkEvidence;
import vn.chungtay.registry.store.BulkResults;
import vn.chungtay.standards.Classifier;

/** Everybody through the evaluator: rows stream out by COPY, through the rule, and back by COPY. */
@Service
class ClassifyAll implements BulkClassification {

    private final Access access;
    private final Classifier classifier;
    private final BulkEvidence evidence;
    private final BulkResults results;

    ClassifyAll(Access access, Classifier classifier, BulkEvidence evidence, BulkResults results) {
        this.access = access;
        this.classifier = classifier;
        this.evidence = evidence;
        this.results = results;
    }

    @Override
    @SystemOnly
    @Transactional
    public Run classify(LocalDate ruleOf, LocalDate evidenceOn) {
        access.requireSystem();
        var rule = classifier.inReview(ruleOf);
        var id = UUID.randomUUID();
        try (var run = results.begin(id)) {
            evidence.forEach(evidenceOn, (household, seen) -> run.add(household, seen.area(), rule.classify(seen)));
            return new Run(id, run.finish());
        }
    }
}
