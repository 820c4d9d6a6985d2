package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.model.Meeting;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.Minutes.Attendee;
import vn.chungtay.campaigns.model.Minutes.Ballot;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;

/** Meetings of villages with their minutes; nothing of them is ever changed. */
@Repository
public class VillageMeetingStore {

    private static final String SELECT =
            """
            select m.*, c.id as corrected_by from campaigns.meeting m
            left join campaigns.meeting c on c.corrects_id = m.id
            """;

    private final JdbcClient jdbc;

    VillageMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if somebody has written the minutes of this number, or corrected the same ones; then nothing is written */
    public boolean add(Meeting it) {
        var minutes = it.minutes();
        var added = jdbc.sql(
                        """
                        insert into campaigns.meeting (id, campaign_id, village_id, seq, held_on, place, chair, secretary,
                            invited, present, course, corrects_id, reason)
                        values (:id, :campaign, :village, :seq, :on, :place, :chair, :secretary, :invited, :present, :course,
                            cast(:corrects as uuid), :reason)
                        on conflict do nothing
                        """)
                .param("id", it.id().value())
                .param("campaign", it.campaign().value())
                .param("village", it.village().value())
                .param("seq", it.seq())
                .param("on", minutes.heldOn())
                .param("place", minutes.place())
                .param("chair", minutes.chair())
                .param("secretary", minutes.secretary())
                .param("invited", minutes.invited())
                .param("present", minutes.present())
                .param("course", minutes.course())
                .param("corrects", it.corrects().map(MeetingId::value).orElse(null))
                .param("reason", it.reason())
                .update();
        if (added == 0) return false;
        attend(it.id(), minutes.attendees());
        minutes.ballots().forEach(one -> vote(it.id(), one));
        return true;
    }

    private void attend(MeetingId id, List<Attendee> attendees) {
        jdbc.sql(
                        """
                        insert into campaigns.attendance (meeting_id, number, full_name, capacity)
                        select :meeting, a.number, a.full_name, a.capacity
                        from unnest(cast(:names as text[]), cast(:capacities as text[])) with ordinality
                            as a(full_name, capacity, number)
                        """)
                .param("meeting", id.value())
                .param("names", attendees.stream().map(Attendee::name).toArray(String[]::new))
                .param("capacities", attendees.stream().map(it -> it.capacity().name()).toArray(String[]::new))
                .update();
    }

    private void vote(MeetingId id, Ballot it) {
        jdbc.sql(
                        """
                        insert into campaigns.vote (meeting_id, entry_id, assessment_id, agreed, disagreed, opinion)
                        select :meeting, l.entry_id, l.assessment_id, :agreed, :disagreed, :opinion
                        from campaigns.look l where l.assessment_id = :look
                        """)
                .param("meeting", id.value())
                .param("look", it.look().value())
                .param("agreed", it.agreed())
                .param("disagreed", it.disagreed())
                .param("opinion", it.opinion())
                .update();
    }

    public Optional<Meeting> find(MeetingId id) {
        return jdbc.sql(SELECT + "where m.id = ?").param(id.value()).query((row, _) -> meeting(row)).optional();
    }

    /** All minutes of the village, also those that were corrected, the latest first. */
    public List<Meeting> of(CampaignId campaign, UnitId village) {
        return jdbc.sql(SELECT + "where m.campaign_id = ? and m.village_id = ? order by m.seq desc")
                .params(campaign.value(), village.value())
                .query((row, _) -> meeting(row))
                .list();
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        var id = new MeetingId(row.getObject("id", UUID.class));
        var corrects = row.getObject("corrects_id", UUID.class);
        var correctedBy = row.getObject("corrected_by", UUID.class);
        return new Meeting(
                id,
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getInt("seq"),
                minutes(id, row),
                corrects == null ? null : new MeetingId(corrects),
                row.getString("reason"),
                correctedBy == null ? null : new MeetingId(correctedBy));
    }

    private Minutes minutes(MeetingId id, ResultSet row) throws SQLException {
        return new Minutes(
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("chair"),
                row.getString("secretary"),
                row.getInt("invited"),
                row.getInt("present"),
                row.getString("course"),
                attendees(id),
                ballots(id));
    }

    private List<Attendee> attendees(MeetingId id) {
        return jdbc.sql("select full_name, capacity from campaigns.attendance where meeting_id = ? order by number")
                .param(id.value())
                .query((row, _) -> new Attendee(row.getString(1), Capacity.valueOf(row.getString(2))))
                .list();
    }

    private List<Ballot> ballots(MeetingId id) {
        return jdbc.sql("select assessment_id, agreed, disagreed, opinion from campaigns.vote where meeting_id = ?")
                .param(id.value())
                .query((row, _) -> new Ballot(
                        new AssessmentId(row.getObject("assessment_id", UUID.class)),
                        row.getInt("agreed"),
                        row.getInt("disagreed"),
                        row.getString("opinion")))
                .list();
    }
}
