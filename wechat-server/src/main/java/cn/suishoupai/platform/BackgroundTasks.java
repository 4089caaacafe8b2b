package cn.suishoupai.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Work that a request leaves for later. It is queued in the request's transaction and done once, by any instance. */
@Component
public class BackgroundTasks {

    private final SchedulerClient queue;

    /** The scheduler knows every task, and the modules that define tasks queue them: hence lazily. */
    BackgroundTasks(@Lazy SchedulerClient queue) {
        this.queue = queue;
    }

    /** Queues a task to be done as soon as possible; one of the same name and id is not queued twice. */
    public void soon(TaskInstance<?> task) {
        // Tasks are due by the machine's time, also where the contest's clock is moved.
        queue.scheduleIfNotExists(task, InstantSource.system().instant());
    }
}
