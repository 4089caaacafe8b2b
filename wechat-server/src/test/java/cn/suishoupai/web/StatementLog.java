package cn.suishoupai.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Reads along which SQL statements the mappers send, so that a test can see a list that asks once for each of its lines. */
public final class StatementLog {

    private StatementLog() {}

    /** The statements that an act caused, in order. */
    public static List<String> of(Runnable act) {
        Logger mappers = (Logger) LoggerFactory.getLogger("cn.suishoupai");
        Level level = mappers.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        mappers.addAppender(log);
        mappers.setAdditive(false);
        mappers.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            mappers.setLevel(level);
            mappers.setAdditive(true);
            mappers.detachAppender(log);
        }
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("==>  Preparing: "))
                .toList();
    }
}
