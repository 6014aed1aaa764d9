namespace DisclosureCompliance.Similarity;

/// <summary>Traditional characters as simplified ones, for the commonest of official texts; others stay as they are.</summary>
internal static class SimplifiedScript
{
    // In code order; the next table has the simplified form at the same place.
    private const string Traditional =
        "亂亞來個們傳債傷價儀億償優內兩冊凍劃劇動務勝勞勢勵區協員問單嗎嚴國圍園圓圖團報場塊壓壞壯夠夢奪婦孫學實寧審寫寬寶將專尋對導層屬岡島師帶幫幹幾庫廠廢廣廳張強彈後徑從復徵恆悅愛態慮慶憂憲憶應懲懷戰戲戶掃揚"
        + "換揮損搶撥撫擇擊擔據擬擴攔攜攝敗敵數斷於時暫曆書會東條業極榮構樂樓標樣樹橋機橫檢櫃欄權歐歡歲歷歸殘殺毀氣決減測湯準溝滿漁漢漲潔潛澤濃濟灣災為無煙熱營爐爭爾牆狀獎獨獲獻現瑪環產畢畫異當疊療發皺盜盡監盤矚"
        + "碩確碼礦禍禮稅種稱穀積穩穫窮竊競筆箇節範築簡簽糧糾紀約紅納純紙級紛細紹組結絕絡給統絲經綜維網緊緒線緣編緩練縣縮縱總績織繪繳繼續罰羅義習聖聞聯聲職聽肅脅腦腳膽臨與興舉舊艱莊華萬葉蓋蔣薦藍藝藥蘇處虛號蟲術"
        + "衛衝補裝製複襲規視親覺觀訂計訊訓託記設許訴評詞詢試話該詳認語誠誤說誰課調談請論諸謀謝謹證識譯議護譽讀變讓豐負財貢貧貨貪貫責貴買貸費貿賀資賓賞賠賣賦質賬賴購贈贊贏趕趙躍車軍較載輔輕輝輩輪輸轉辦農這連進運"
        + "過達違遞遠適遲遷選遺還邊鄉鄭鄰醫釀釋銀銷鋼錄錢錯鍵鎖鎮鏡鐘鐵鑑鑒長門閉開間閱關陰陸陽隊際隨險隱雖雙雜離難電霧靈靜韓響頁頂項順須預頒領頭頻顆題額願類顧顯風飛飯飲養餘館馬駐騎騙騷驗驚體鬥鬧魚鮮鳥鹽麗麥黃點"
        + "黨齊齡龍";

    private const string Simplified =
        "乱亚来个们传债伤价仪亿偿优内两册冻划剧动务胜劳势励区协员问单吗严国围园圆图团报场块压坏壮够梦夺妇孙学实宁审写宽宝将专寻对导层属冈岛师带帮干几库厂废广厅张强弹后径从复征恒悦爱态虑庆忧宪忆应惩怀战戏户扫扬"
        + "换挥损抢拨抚择击担据拟扩拦携摄败敌数断于时暂历书会东条业极荣构乐楼标样树桥机横检柜栏权欧欢岁历归残杀毁气决减测汤准沟满渔汉涨洁潜泽浓济湾灾为无烟热营炉争尔墙状奖独获献现玛环产毕画异当叠疗发皱盗尽监盘瞩"
        + "硕确码矿祸礼税种称谷积稳获穷窃竞笔个节范筑简签粮纠纪约红纳纯纸级纷细绍组结绝络给统丝经综维网紧绪线缘编缓练县缩纵总绩织绘缴继续罚罗义习圣闻联声职听肃胁脑脚胆临与兴举旧艰庄华万叶盖蒋荐蓝艺药苏处虚号虫术"
        + "卫冲补装制复袭规视亲觉观订计讯训托记设许诉评词询试话该详认语诚误说谁课调谈请论诸谋谢谨证识译议护誉读变让丰负财贡贫货贪贯责贵买贷费贸贺资宾赏赔卖赋质账赖购赠赞赢赶赵跃车军较载辅轻辉辈轮输转办农这连进运"
        + "过达违递远适迟迁选遗还边乡郑邻医酿释银销钢录钱错键锁镇镜钟铁鉴鉴长门闭开间阅关阴陆阳队际随险隐虽双杂离难电雾灵静韩响页顶项顺须预颁领头频颗题额愿类顾显风飞饭饮养余馆马驻骑骗骚验惊体斗闹鱼鲜鸟盐丽麦黄点"
        + "党齐龄龙";

    private const char First = '\u4e00';

    private static readonly char[] BySource = ToTable();

    /// <summary>The simplified form of a character from U+4E00 to U+9FFF.</summary>
    public static char Of(char character) => BySource[character - First];

    private static char[] ToTable()
    {
        var table = new char['\u9fff' - First + 1];
        for (var index = 0; index < table.Length; index++)
        {
            table[index] = (char)(First + index);
        }

        for (var index = 0; index < Traditional.Length; index++)
        {
            table[Traditional[index] - First] = Simplified[index];
        }

        return table;
    }
}
