package org.hotelleads.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.hotelleads.conversation.MessageEvent;

/** Many bots that report at the same time. */
@ApplicationScoped
public class ManyBots {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private OneBot bot;

    /** Reports all of the messages, so many at once, and comes back when all of them are taken. */
    public void report(List<MessageEvent> events, int atOnce) throws InterruptedException, ExecutionException {
        var places = new Semaphore(atOnce);
        var reports = events.stream().map(event -> inOneOf(places, event)).toList();
        for (var done : threads.invokeAll(reports)) {
            done.get();
        }
    }

    private Callable<Void> inOneOf(Semaphore places, MessageEvent event) {
        return () -> {
            places.acquire();
            try {
                bot.report(event);
            } finally {
                places.release();
            }
            return null;
        };
    }
}
