package vn.chungtay.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.OpenCampaign;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.Reviews.LookOutcome;
import vn.chungtay.standards.Evidence.Known;

/** A commune of two villages with its people, whose yearly review of 2026 can be run in a test. */
@Component
public class GivenReview {

    /** Within the review of 2026, before the day of the stories. */
    public static final LocalDate LOOK_DAY = LocalDate.of(2026, 10, 12);

    private static final int INDICATORS = 12;
    private static final long LOW_INCOME = 900_000;

    private final GivenVillages villages;
    private final GivenHouseholds households;
    private final GivenUsers users;
    private final OpenCampaign opening;
    private final Reviews reviews;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GivenReview(
            GivenVillages villages,
            GivenHouseholds households,
            GivenUsers users,
            OpenCampaign opening,
            Reviews reviews,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.villages = villages;
        this.households = households;
        this.users = users;
        this.opening = opening;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A commune with two villages and those who run its review; each test makes its own. */
    public record Commune(
            UnitId province, UnitId id, UnitId first, UnitId second, UserId officer, UserId colleague, UserId leader, UserId archivist, UserId head, UserId superior) {}

    public Commune commune() {
        var province = villages.province();
        var commune = villages.communeIn(province);
        var first = villages.villageIn(commune);
        return new Commune(
                province,
                commune,
                first,
                villages.villageIn(commune),
                users.user(Role.COMMUNE_OFFICER, commune),
                users.user(Role.COMMUNE_OFFICER, commune),
                users.user(Role.COMMUNE_LEADER, commune),
                users.user(Role.ARCHIVIST, commune),
                users.user(Role.VILLAGE_HEAD, first),
                users.user(Role.PROVINCE_OFFICER, province));
    }

    /** A poor household of the village since 2024. */
    public HouseholdRow poor(UnitId village) {
        return households.in(village).poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND).stored();
    }

    /** The review of 2026, opened by the officer with the households that are there by now. */
    public CampaignId opened(Commune commune) {
        var outcome = users.as(commune.officer(), () -> opening.periodic(commune.id(), 2026));
        if (outcome instanceof CampaignOutcome.Done it) return it.campaign();
        throw new IllegalStateException("not opened: " + outcome);
    }

    /** Every result of the village is agreed upon by all and was posted without objection, some weeks ago. */
    public void settle(CampaignId campaign, UnitId village) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            var meeting = UUID.randomUUID();
            var posting = UUID.randomUUID();
            jdbc.sql("""
                    insert into campaigns.meeting (id, campaign_id, village_id, seq, held_on, place, chair, secretary, invited, present)
                    values (?, ?, ?, (select count(*) + 1 from campaigns.meeting where campaign_id = ? and village_id = ?),
                        '2026-10-15', 'Nhà văn hóa', 'Trưởng thôn', 'Thư ký', 40, 30)
                    """).params(meeting, campaign.value(), village.value(), campaign.value(), village.value()).update();
            jdbc.sql("""
                    insert into campaigns.posting (id, campaign_id, village_id, seq, posted_on, last_day, places, rule)
                    values (?, ?, ?, (select count(*) + 1 from campaigns.posting where campaign_id = ? and village_id = ?),
                        '2026-10-16', '2026-10-21', 'Nhà văn hóa', '3 ngày làm việc')
                    """).params(posting, campaign.value(), village.value(), campaign.value(), village.value()).update();
            jdbc.sql("""
                    insert into campaigns.vote (meeting_id, entry_id, assessment_id, agreed, disagreed)
                    select ?, entry_id, assessment_id, 30, 0 from campaigns.entry_standing
                    where campaign_id = ? and village_id = ? and state = 'LOOKED'
                    """).params(meeting, campaign.value(), village.value()).update();
            jdbc.sql("""
                    insert into campaigns.posted (posting_id, entry_id, assessment_id)
                    select ?, entry_id, assessment_id from campaigns.entry_standing
                    where campaign_id = ? and village_id = ? and state = 'AGREED'
                    """).params(posting, campaign.value(), village.value()).update();
        }));
    }

    /** A look that the standard decides: poor with three or more indicators, near-poor with fewer. */
    public LookOutcome look(UserId by, HouseholdId household, int lacking, Cause... causes) {
        return users.as(by, () -> reviews.look(household, look(LOOK_DAY, LOW_INCOME, lacking, causes)));
    }

    /** A look that saw too little for the standard to decide. */
    public LookOutcome undecided(UserId by, HouseholdId household) {
        Map<Integer, Found> found = IntStream.rangeClosed(1, INDICATORS)
                .boxed()
                .collect(Collectors.toMap(it -> it, _ -> new Found(Known.UNKNOWN, "không gặp chủ hộ")));
        var look = new Look(LOOK_DAY, OptionalInt.empty(), null, OptionalLong.empty(), Known.UNKNOWN, found, Set.of());
        return users.as(by, () -> reviews.look(household, look));
    }

    public static Look look(LocalDate on, long income, int lacking, Cause... causes) {
        Map<Integer, Found> found = IntStream.rangeClosed(1, INDICATORS)
                .boxed()
                .collect(Collectors.toMap(it -> it, it -> new Found(it <= lacking ? Known.YES : Known.NO, "đã xem tại hộ")));
        return new Look(
                on, OptionalInt.empty(), null, OptionalLong.of(income), Known.YES, found, Set.copyOf(List.of(causes)));
    }
}
