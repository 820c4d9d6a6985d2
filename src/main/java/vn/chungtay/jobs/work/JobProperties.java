package vn.chungtay.jobs.work;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How background work is run.
 *
 * @param heartbeat how often running work says that it lives; after four silent beats another run takes over
 * @param poll how often the queue is looked at for work that nobody announced
 * @param backOff wait before the second attempt; doubles with each further one
 * @param attempts after so many it waits for an operator
 * @param night when the work of every night begins
 */
@ConfigurationProperties("chungtay.jobs")
public record JobProperties(
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("5s") Duration backOff,
        @DefaultValue("4") int attempts,
        @DefaultValue("2") int threads,
        @DefaultValue("02:00") LocalTime night) {}
