package vn.chungtay.budget;

/**
 * The State's money of earlier years in the budget of a unit (BUD-12).
 *
 * @param dong carried over, in đồng
 * @param paid of it up to the day that was asked for, in đồng
 */
public record CarriedOver(BudgetId budget, long dong, long paid) {

    /** Never less than nothing: what was paid above the amount has its reason in its entry. */
    public long unspent() {
        return Math.max(0, dong - paid);
    }
}
