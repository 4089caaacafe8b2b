package cn.suishoupai.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation lives.
 *
 * @param publicUrl the address that followers' phones use, without a slash at the end
 * @param dataDir where the embedded database, media on the local disk and the generated key are kept
 * @param contestsDir the folder of contest definitions (YAML)
 * @param menuFile the account's menu (YAML)
 * @param secretKey master key, 32 bytes in base64; if it is absent, one is generated in the data folder
 * @param wechatMarker what a browser's User-Agent contains inside WeChat; empty: every browser counts as WeChat (the sandbox's phone)
 * @param frameAncestors sites besides our own that may show our pages in a frame (the sandbox's phone)
 */
@ConfigurationProperties("suishoupai")
public record ServerProperties(
        @DefaultValue("http://127.0.0.1:8080") String publicUrl,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("contests") Path contestsDir,
        @DefaultValue("menu-config/menu.yaml") Path menuFile,
        @Nullable String secretKey,
        @DefaultValue("MicroMessenger") String wechatMarker,
        @DefaultValue List<String> frameAncestors) {

    /** The absolute address of a path of ours, for links that leave the server. */
    public String url(String path) {
        return publicUrl + path;
    }
}
