package vn.chungtay.waves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.HouseholdDraw.Candidate;
import vn.chungtay.waves.model.Population;
import vn.chungtay.waves.model.VillageShare;

/** From whom a wave was drawn, and who was. */
@Repository
public class PoolStore {

    private final JdbcClient jdbc;

    PoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of this population who lives in the unit on that day. */
    public List<Candidate> candidates(UnitId unit, Population population, LocalDate day) {
        return jdbc.sql(
                        """
                        select s.household_id, s.village_id, h.code
                        from registry.pub_standing s join registry.pub_household h on h.id = s.household_id
                        where s.village_id in (select geography.villages_on(:unit, :day))
                            and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                            and (:population = 'ALL' or s.class = 'POOR' or :population = 'POOR_AND_NEAR_POOR' and s.class = 'NEAR_POOR')
                        """)
                .param("unit", unit.value())
                .param("population", population.name())
                .param("day", day)
                .query((row, _) -> candidate(row))
                .list();
    }

    /** As it was kept with the draw. */
    public List<Candidate> pool(WaveId wave) {
        return jdbc.sql("select household_id, village_id, code from waves.pool where wave_id = ?")
                .param(wave.value())
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("code"));
    }

    public void keep(WaveId wave, Collection<Candidate> pool, Collection<Candidate> drawn) {
        write(
                """
                insert into waves.pool (wave_id, household_id, village_id, code)
                select :wave, it.household, it.village, it.code
                from unnest(:households, :villages, :codes) as it (household, village, code)
                """,
                wave,
                pool);
        write(
                """
                insert into waves.interview (id, wave_id, household_id, village_id)
                select gen_random_uuid(), :wave, it.household, it.village
                from unnest(:households, :villages, :codes) as it (household, village, code)
                """,
                wave,
                drawn);
    }

    private void write(String sql, WaveId wave, Collection<Candidate> all) {
        jdbc.sql(sql)
                .param("wave", wave.value())
                .param("households", all.stream().map(it -> it.household().value()).toArray(UUID[]::new))
                .param("villages", all.stream().map(it -> it.village().value()).toArray(UUID[]::new))
                .param("codes", all.stream().map(Candidate::code).toArray(String[]::new))
                .update();
    }

    /** Villages of the wave that row-level security shows to the caller. */
    public List<UnitId> villages(WaveId wave) {
        return jdbc.sql("select distinct village_id from waves.pool where wave_id = ?")
                .param(wave.value())
                .query((row, _) -> new UnitId(row.getObject("village_id", UUID.class)))
                .list();
    }

    /** Every village of the wave; to be read where all of them may be counted. */
    public List<VillageShare> shares(WaveId wave) {
        return jdbc.sql(
                        """
                        select p.village_id, count(*) as pool, count(i.id) as drawn,
                            count(*) filter (where i.sheet_id is not null and i.revision is null and i.excuse is null) as begun,
                            count(i.revision) as handed_in, count(i.excuse) as not_asked
                        from waves.pool p
                        left join waves.interview i on i.wave_id = p.wave_id and i.household_id = p.household_id
                        where p.wave_id = ? group by p.village_id
                        """)
                .param(wave.value())
                .query((row, _) -> new VillageShare(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getInt("pool"),
                        row.getInt("drawn"),
                        row.getInt("begun"),
                        row.getInt("handed_in"),
                        row.getInt("not_asked")))
                .list();
    }
}
