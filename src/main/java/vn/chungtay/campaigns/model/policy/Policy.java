package vn.chungtay.campaigns.model.policy;

import java.util.List;
import vn.chungtay.shared.DateRange;

/**
 * A policy that goes with a class.
 *
 * @param groups that have it, the better before the lesser: who belongs to several has it by the first
 * @param source where it was found, as far as it was
 * @param verified whether it was compared with the text
 */
public record Policy(String code, String name, List<BenefitGroup> groups, DateRange days, Source source, boolean verified) {

    public Policy {
        groups = List.copyOf(groups);
    }

    /** @param note what else must be known */
    public record Source(String document, String place, String note) {}
}
