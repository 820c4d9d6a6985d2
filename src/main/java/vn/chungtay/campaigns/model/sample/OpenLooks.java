package vn.chungtay.campaigns.model.sample;

/**
 * What second looks still ask somebody to do.
 *
 * @param toAsk drawn households that live here and whose second sheet nobody has handed in
 * @param toCompare second sheets that were handed in and lie beside no first one yet
 * @param onList households on a list on its way of which the second look found another class
 * @param toMend households already recognised of which the second look found another class, and nobody has looked since
 */
public record OpenLooks(int toAsk, int toCompare, int onList, int toMend) {

    public int sum() {
        return toAsk + toCompare + onList + toMend;
    }
}
