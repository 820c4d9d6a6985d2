package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
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
    private final Audit audit;

    ClassifyAll(Access access, Classifier classifier, BulkEvidence evidence, BulkResults results, Audit audit) {
        this.access = access;
        this.classifier = classifier;
        this.evidence = evidence;
        this.results = results;
        this.audit = audit;
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
            var found = new Run(id, run.finish());
            tell(found, ruleOf, evidenceOn);
            return found;
        }
    }

    /** What was found of whom is kept under the run; as nobody's class changes, the line names the run and no household. */
    private void tell(Run found, LocalDate ruleOf, LocalDate evidenceOn) {
        var after = Map.of("run", found.id(), "households", found.total(), "rule_of", ruleOf.toString(), "evidence_on", evidenceOn.toString());
        audit.changed("registry.household.tried", Subjects.of(List.of()), Map.of(), after);
    }
}
