package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Tries a standard on everybody: the evidence behind each household's present class goes through the one evaluator
 * again, by the rule of the given day, and the findings are kept. No class changes by it.
 */
public interface BulkClassification {

    /**
     * Reads what is recorded at this moment, evaluates it and writes all results or none. What the caller's own
     * transaction has changed is not seen. Only for work of the system itself.
     */
    Run classify(LocalDate ruleOf, LocalDate evidenceOn);

    /**
     * What came of it.
     *
     * @param households by result; {@code UNDECIDED} where the evidence was not enough
     */
    record Run(UUID id, Map<String, Long> households) {

        public Run {
            households = Map.copyOf(households);
        }

        public long total() {
            return households.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
