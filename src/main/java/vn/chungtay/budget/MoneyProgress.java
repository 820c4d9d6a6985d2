package vn.chungtay.budget;

import java.util.Optional;
import vn.chungtay.shared.Percentage;

/**
 * How far money has come (IND-29), in đồng.
 *
 * @param planned in the newest version of the budget
 * @param allocated in the newest version that was allocated; 0 before
 * @param committed by contracts, decisions and lists that were approved
 * @param paid out
 * @param settled as approved
 * @param missing how many lines have no amount because others hold the money, so that the sums are minimums (BUD-20)
 */
public record MoneyProgress(long planned, long allocated, long committed, long paid, long settled, int missing) {

    public static final MoneyProgress NONE = new MoneyProgress(0, 0, 0, 0, 0, 0);

    public MoneyProgress plus(MoneyProgress it) {
        return new MoneyProgress(
                Math.addExact(planned, it.planned), Math.addExact(allocated, it.allocated), Math.addExact(committed, it.committed),
                Math.addExact(paid, it.paid), Math.addExact(settled, it.settled), missing + it.missing);
    }

    /** What was paid of what is allocated; empty where nothing is. */
    public Optional<Percentage> sharePaid() {
        return paid < 0 || allocated <= 0 ? Optional.empty() : Percentage.of(paid, allocated);
    }

    public boolean atLeast() {
        return missing > 0;
    }
}
