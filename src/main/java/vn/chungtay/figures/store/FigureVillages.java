package vn.chungtay.figures.store;

/**
 * Which villages belong to a unit, as SQL. The same text serves the figures and the lists behind them, so that neither
 * can count what the other does not show. Parameters: {@code :unit}, {@code :day} of the figure, {@code :boundaries}.
 */
final class FigureVillages {

    /** Villages of the unit on the day of the boundaries, and the unit itself. */
    static final String PLACED = "select placed from geography.villages_on(:unit, :boundaries) placed";

    /**
     * Villages without a place among the units of that day, whose commune went into or came from one below the unit. Not
     * those whose kin have a place and lie all in the unit, which are placed, or all outside of it.
     */
    static final String UNPLACED =
            """
            select v.unit_id
            from geography.ancestry v
            join geography.unit u on u.id = v.unit_id and u.level = 'VILLAGE'
            join lateral (
                select v.ancestor_id as id
                union select s.successor_id from geography.succession s where s.predecessor_id = v.ancestor_id
                union select s.predecessor_id from geography.succession s where s.successor_id = v.ancestor_id
            ) kin on true
            join geography.ancestry k on k.unit_id = kin.id and k.ancestor_id = :unit
                and (k.valid_from is null or k.valid_from <= :boundaries)
                and (k.valid_to is null or k.valid_to >= :boundaries)
            where v.distance = 1
              and (v.valid_from is null or v.valid_from <= :day) and (v.valid_to is null or v.valid_to >= :day)
              and not exists (
                  select from geography.ancestry b
                  where b.unit_id = v.unit_id and b.distance > 0
                    and (b.valid_from is null or b.valid_from <= :boundaries)
                    and (b.valid_to is null or b.valid_to >= :boundaries))
              and not exists (select from geography.villages_on(:unit, :boundaries) placed where placed = v.unit_id)
              and not exists (
                  select from geography.pub_village_kin f
                  join geography.ancestry p on p.unit_id = f.kin_id and p.distance > 0
                      and geography.holds(p.valid_from, p.valid_to, :boundaries)
                  where f.unit_id = v.unit_id
                  group by f.unit_id
                  having not bool_or(f.kin_id = :unit or p.ancestor_id = :unit))
            """;

    /** Villages of the units directly below, and these units themselves. */
    static final String BELOW =
            """
            select below from geography.ancestry c
            cross join lateral geography.villages_on(c.unit_id, :boundaries) below
            where c.ancestor_id = :unit and c.distance = 1 and geography.holds(c.valid_from, c.valid_to, :boundaries)
            """;

    private FigureVillages() {}

    /** Whether a village is, or lies in, a commune or village that is especially difficult on the day {@code :flags}. */
    static String inHardship(String village) {
        return flagged(village, "'DAC_BIET_KHO_KHAN'");
    }

    /**
     * Whether a village is, or lies in, a unit that counts as this on the day {@code :flags}. Especially difficult are
     * communes and villages alone.
     *
     * @param flag as SQL
     */
    static String flagged(String village, String flag) {
        return """
                exists (
                    select from geography.ancestry h
                    join geography.unit hu on hu.id = h.ancestor_id
                    join geography.pub_flag f on f.unit_id = h.ancestor_id and f.flag = %2$s
                        and (f.flag <> 'DAC_BIET_KHO_KHAN' or hu.level in ('COMMUNE', 'VILLAGE'))
                        and geography.holds(f.valid_from, f.valid_to, :flags)
                    where h.unit_id = %1$s
                      and (h.distance = 0 or geography.holds(h.valid_from, h.valid_to, :flags)))
                """
                .formatted(village, flag);
    }
}
