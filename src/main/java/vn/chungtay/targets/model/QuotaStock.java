package vn.chungtay.targets.model;

/**
 * What a unit starts from, for one class.
 *
 * @param households all of them: the denominator of its rates
 * @param low poor, or near-poor, households
 * @param registered of these, how many have registered to escape this year
 */
public record QuotaStock(long households, long low, long registered) {

    public QuotaStock {
        if (low < 0 || registered < 0) throw new IllegalArgumentException("a stock is not negative");
        if (low > households) throw new IllegalArgumentException(low + " of " + households + " households");
    }

    public QuotaStock plus(QuotaStock other) {
        return new QuotaStock(households + other.households, low + other.low, registered + other.registered);
    }
}
