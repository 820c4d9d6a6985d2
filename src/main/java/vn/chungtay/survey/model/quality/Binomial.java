package vn.chungtay.survey.model.quality;

/** The exact binomial distribution. */
final class Binomial {

    private Binomial() {}

    /**
     * The probability of at least so many hits.
     *
     * @param share of a hit in one try, 0 to 1
     */
    static double atLeast(long hits, long tries, double share) {
        if (hits <= 0 || share >= 1) return 1;
        if (share <= 0) return 0;
        double sum = 0;
        for (long k = hits; k <= tries; k++) sum += Math.exp(logOfExactly(k, tries, share));
        return Math.min(1, sum);
    }

    private static double logOfExactly(long hits, long tries, double share) {
        double log = hits * Math.log(share) + (tries - hits) * Math.log1p(-share);
        for (long i = 1; i <= Math.min(hits, tries - hits); i++) log += Math.log(tries - i + 1) - Math.log(i);
        return log;
    }
}
