package vn.chungtay.campaigns.model.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * The policies that the program knows of.
 *
 * @param notFound policies of which no text was found; nothing is said of anybody's right to them
 */
public record PolicyBook(List<Policy> policies, List<NotFound> notFound) {

    public PolicyBook {
        policies = List.copyOf(policies);
        notFound = List.copyOf(notFound);
    }

    /** @param note what is missing */
    public record NotFound(String name, String note) {}

    public List<Policy> on(LocalDate day) {
        return policies.stream().filter(it -> it.days().contains(day)).toList();
    }
}
