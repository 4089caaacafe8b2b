package cn.suishoupai.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the sandbox did not start, in place of Spring Boot's banner. */
class StartFailure implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailure.class);

    @Override
    public void report(FailureAnalysis analysis) {
        log.error("{}", sentence(analysis));
    }

    static String sentence(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof PortInUseException taken) {
            return "Port " + taken.getPort() + " is taken: stop what runs there, or set SANDBOX_PORT to another one.";
        }
        return analysis.getDescription() + (analysis.getAction() == null ? "" : " " + analysis.getAction());
    }
}
