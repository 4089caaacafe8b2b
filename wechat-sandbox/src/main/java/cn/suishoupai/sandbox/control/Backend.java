package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.SandboxProperties;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Whether something listens where the server should be. */
@Component
class Backend {

    private static final int PATIENCE_MS = 500;

    private final URI callback;

    Backend(SandboxProperties properties) {
        this.callback = properties.callback();
    }

    boolean isReachable() {
        int port = callback.getPort() > 0
                ? callback.getPort()
                : callback.getScheme().equals("https") ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(callback.getHost(), port), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
