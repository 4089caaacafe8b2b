package cn.suishoupai.wechat;

import cn.suishoupai.platform.ServerProperties;
import java.io.IOException;
import java.nio.file.Files;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The account's menu (自定义菜单), which an administrator edits as a file. */
@Component
public class AccountMenu {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final WxMpService api;
    private final ServerProperties properties;
    private final JsonMapper json;

    AccountMenu(WxMpService api, ServerProperties properties, JsonMapper json) {
        this.api = api;
        this.properties = properties;
        this.json = json;
    }

    /** Makes the file's menu the live one; phones show it after up to five minutes. */
    public void apply() throws IOException, WxErrorException {
        String yaml = Files.readString(properties.menuFile()).replace("${public-url}", properties.publicUrl());
        api.getMenuService().menuCreate(json.writeValueAsString(YAML.readTree(yaml)));
    }
}
