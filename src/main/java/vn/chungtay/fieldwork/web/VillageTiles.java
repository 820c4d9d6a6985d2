package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.fieldwork.usecase.ReadFieldwork.Village;

/**
 * Villages as tiles of one size, darker the more of their visits came back; no map of villages is published.
 *
 * @param height of the picture, in its own units; it is {@link #WIDTH} wide
 */
record VillageTiles(List<Tile> tiles, int height) {

    static final int WIDTH = 960;

    private static final int COLUMNS = 6;
    private static final int TILE = WIDTH / COLUMNS;
    private static final int ROW = 72;
    private static final int GAP = 6;
    private static final int STEP = 20;
    private static final int LONGEST = 20;

    /**
     * @param name as far as it fits
     * @param share whole percent
     * @param shade 0 to 5: nothing, up to each fifth, all
     * @param marked something of it waits for a person
     */
    record Tile(int x, int y, int width, int height, String name, int share, int shade, boolean marked, String href) {}

    static VillageTiles of(List<Village> villages) {
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < villages.size(); i++) tiles.add(tile(villages.get(i), i % COLUMNS * TILE, i / COLUMNS * ROW));
        return new VillageTiles(tiles, Math.ceilDiv(villages.size(), COLUMNS) * ROW);
    }

    private static Tile tile(Village it, int x, int y) {
        var visits = it.visits();
        var waits = it.underWay().conflicts() + it.underWay().quarantined() > 0;
        return new Tile(x, y, TILE - GAP, ROW - GAP, shortened(visits.name()), visits.share(), shade(visits.share()), waits, visits.address());
    }

    private static int shade(int share) {
        return share == 0 ? 0 : Math.min(5, 1 + share / STEP);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    public int width() {
        return WIDTH;
    }
}
