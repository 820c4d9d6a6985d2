package vn.chungtay.figures.model;

/**
 * What became of one deprivation of the poor and near-poor households of a place between two days, by numbers of households.
 * The first less all that ended and left, with all that came, is the last.
 *
 * @param indicator its place in the printed order of the standard, 1 to 12
 * @param start poor or near-poor on the first day and lacking it
 * @param byProgramme of these, lacking it no more, with a need of that kind that a support of the programme has met since
 * @param otherwise of these, lacking it no more without such a support
 * @param left of these, still lacking it as far as is known, and no more poor or near-poor in the place
 * @param fresh poor or near-poor on the last day and lacking it, and not among the first
 * @param end poor or near-poor on the last day and lacking it
 */
public record DeprivationFlow(int indicator, int start, int byProgramme, int otherwise, int left, int fresh, int end) {

    public DeprivationFlow {
        if (start - byProgramme - otherwise - left + fresh != end) {
            throw new IllegalArgumentException("indicator " + indicator + " does not come out");
        }
    }
}
