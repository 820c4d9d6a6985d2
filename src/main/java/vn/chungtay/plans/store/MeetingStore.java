package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.model.Meeting.Conclusion;

/** Meetings about a plan and what they concluded. */
@Component
public class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Meeting meeting, UserId by, Instant at) {
        jdbc.sql("""
                insert into plans.meeting (id, plan_id, body, held_on, subject, chair, paper, recorded_by, recorded_at)
                values (:id, :plan, :body, :held, :subject, :chair, :paper, :by, :at)
                """)
                .param("id", meeting.id())
                .param("plan", meeting.plan().value())
                .param("body", meeting.body().name())
                .param("held", meeting.heldOn())
                .param("subject", meeting.subject())
                .param("chair", meeting.chair())
                .param("paper", meeting.paper())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        meeting.conclusions().forEach(it -> add(meeting.id(), it));
    }

    private void add(UUID meeting, Conclusion conclusion) {
        jdbc.sql("insert into plans.conclusion (id, meeting_id, position, words) values (:id, :meeting, :position, :words)")
                .param("id", conclusion.id())
                .param("meeting", meeting)
                .param("position", conclusion.position())
                .param("words", conclusion.words())
                .update();
    }

    /** With its conclusions; the database refuses while a task carries one of them out. */
    public void remove(UUID meeting) {
        jdbc.sql("delete from plans.conclusion where meeting_id = :id").param("id", meeting).update();
        jdbc.sql("delete from plans.meeting where id = :id").param("id", meeting).update();
    }

    /** The words of a conclusion of a meeting about this plan. */
    public Optional<String> concluded(PlanId plan, UUID conclusion) {
        return jdbc.sql("""
                select c.words from plans.conclusion c
                join plans.meeting m on m.id = c.meeting_id
                where c.id = :conclusion and m.plan_id = :plan
                """)
                .param("conclusion", conclusion)
                .param("plan", plan.value())
                .query(String.class)
                .optional();
    }

    /** The newest first. */
    public List<Meeting> of(PlanId plan) {
        var conclusions = conclusions(plan);
        return jdbc.sql("select * from plans.meeting where plan_id = :plan order by held_on desc, recorded_at desc")
                .param("plan", plan.value())
                .query((row, _) -> new Meeting(
                        row.getObject("id", UUID.class),
                        plan,
                        Meeting.Body.valueOf(row.getString("body")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("subject"),
                        row.getString("chair"),
                        row.getString("paper"),
                        conclusions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private HashMap<UUID, List<Conclusion>> conclusions(PlanId plan) {
        var found = new HashMap<UUID, List<Conclusion>>();
        jdbc.sql("""
                select c.* from plans.conclusion c
                join plans.meeting m on m.id = c.meeting_id
                where m.plan_id = :plan order by c.position
                """)
                .param("plan", plan.value())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("meeting_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Conclusion(row.getObject("id", UUID.class), row.getInt("position"), row.getString("words")));
                });
        return found;
    }
}
