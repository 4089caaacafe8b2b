package cn.suishoupai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** Lets each of them, numbered from 0, act as soon as all are ready; returns what came of it, in their order. */
    public static <T> List<T> people(int count, Act<T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService people = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> acts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int person = i;
                acts.add(() -> {
                    start.await();
                    return act.by(person);
                });
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : people.invokeAll(acts)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    /** What one of them does. */
    public interface Act<T> {
        T by(int person) throws Exception;
    }
}
