package vn.chungtay.plans.model;

import java.util.List;
import java.util.UUID;

/**
 * A work that more than one programme pays for, such as a road (PLN-12). It stands once, however many pay.
 *
 * @param funding one line for each programme
 */
public record SharedWork(UUID id, String name, String place, List<Funding> funding) {

    /** @param dong whole đồng */
    public record Funding(String programme, long dong) {}

    public SharedWork {
        funding = List.copyOf(funding);
    }

    /** In đồng. */
    public long total() {
        return funding.stream().mapToLong(Funding::dong).reduce(0, Math::addExact);
    }
}
