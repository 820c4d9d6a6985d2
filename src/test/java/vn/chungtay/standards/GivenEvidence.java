package vn.chungtay.standards;

import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Evidence.Known;

/** What is known about a household: rural, nothing lacking, nothing told of income and work, unless said otherwise. */
public final class GivenEvidence {

    private AreaType area = AreaType.RURAL;
    private OptionalInt b1 = OptionalInt.empty();
    private OptionalLong income = OptionalLong.empty();
    private Deprivations deprivations = Deprivations.none();
    private Known agriculture = Known.UNKNOWN;

    public static GivenEvidence household() {
        return new GivenEvidence();
    }

    public GivenEvidence in(AreaType where) {
        area = where;
        return this;
    }

    public GivenEvidence points(int points) {
        b1 = OptionalInt.of(points);
        return this;
    }

    public GivenEvidence income(long dong) {
        income = OptionalLong.of(dong);
        return this;
    }

    public GivenEvidence lacking(Integer... numbers) {
        deprivations = Deprivations.lacking(numbers);
        return this;
    }

    public GivenEvidence deprivations(Deprivations known) {
        deprivations = known;
        return this;
    }

    public GivenEvidence agriculture(Known answer) {
        agriculture = answer;
        return this;
    }

    public Evidence evidence() {
        return new Evidence(area, b1, income, deprivations, agriculture);
    }
}
